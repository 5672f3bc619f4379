"""Fine-tuning on one's own library: what it says of its photos, the training, and the verdict.

1. `photos` reads what the library knows: photos, their descriptions, the words of their owner.
2. `captions` makes captions of it, translated by `translations` where that is wanted.
3. `run` trains from the model that the library uses, by `recipes/personal.yaml`.
4. `verdict` measures both models on photos that training never saw, and only a model that finds
   more there, beyond chance, and has not forgotten everyday words, is installed: beside the others,
   never in the place of one.
"""
