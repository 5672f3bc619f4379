"""Towers in the layouts that their makers publish, tiny and with random weights. Owns: making them.

The code that reads them is the real one, and so are the libraries that they are compared with; only
the sizes are not. Vocabularies that cannot be had without a network are trained on TEXTS; CLIP's
comes with open_clip.

Fixtures:
    published: factory, one tower by its name in PUBLISHED; read only, made once a session.
    as_in_catalogue: lets open_clip know the tiny towers by the true names of the catalogue's.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

EMBED_DIM = 96
CONTEXT = 16

# Two of some languages, one of others, and what no language is.
TEXTS = [
    "A dog runs along the beach at sunset.",
    "TWO children's bikes; they're red & blue!",
    "Ein Hund läuft bei Sonnenuntergang am Strand entlang.",
    "Straßenbahn im Schnee, Größe egal",
    "Un chien court sur la plage, à côté d'un garçon.",
    "L'été, les élèves mangent des crêpes à l'île",
    "Un perro corre por la playa al atardecer.",
    "¿Dónde está el niño con la piñata?",
    "Um cão corre pela praia; não há ninguém.",
    "Un cane corre lungo la spiaggia, perché è felice.",
    "Een hond rent over het strand.",
    "En hund løber på stranden, og børnene råber.",
    "En hund springer på stranden i Malmö.",
    "En hund løper på stranda, blåbær i kurven.",
    "Koira juoksee rannalla, yö on pitkä.",
    "Pes běží po pláži, žluťoučký kůň úpěl.",
    "Pies biegnie po plaży, zażółć gęślą jaźń.",
    "Kutya fut a tengerparton, árvíztűrő tükörfúrógép.",
    "Un câine aleargă pe plajă, țărmul e aproape.",
    "Pas trči po plaži, čovjek šuti.",
    "Собака бежит по пляжу на закате.",
    "Собака біжить пляжем, їжак спить.",
    "Ο σκύλος τρέχει στην παραλία.",
    "Köpek sahilde koşuyor, İstanbul'da ışık.",
    "Con chó chạy trên bãi biển lúc hoàng hôn.",
    "Seekor anjing berlari di pantai.",
    "Tumatakbo ang aso sa dalampasigan.",
    "Mbwa anakimbia ufukweni.",
    "כלב רץ על החוף בשקיעה",
    "كلب يجري على الشاطئ عند الغروب",
    "سگی در ساحل می\u200cدود",
    "ساحل پر ایک کتا دوڑ رہا ہے",
    "एक कुत्ता समुद्र तट पर दौड़ रहा है।",
    "সূর্যাস্তের সময় সৈকতে একটি কুকুর দৌড়াচ্ছে",
    "கடற்கரையில் ஒரு நாய் ஓடுகிறது",
    "సముద్ర తీరంలో ఒక కుక్క పరిగెడుతోంది",
    "สุนัขวิ่งบนชายหาดตอนพระอาทิตย์ตก",
    "ဝက်ဝံတစ်ကောင် ပြေးနေသည်",
    "ძაღლი ზღვის პირას დარბის",
    "Շունը վազում է ափին",
    "夕暮れの浜辺を犬が走っている。",
    "カメラとﾊﾝｶｸ文字、１２３",
    "日落时一只狗在海滩上奔跑",
    "夕陽下，一隻狗在沙灘上奔跑。",
    "해질녘 해변을 달리는 개",
    "",
    "   \t two\u00a0\u3000spaces  \n\n here ",
    "e\u0301te\u0301 vs été, ﬁne ½ ™ Ⅷ ſ'ſ",
    "👨\u200d👩\u200d👧 🏖️ &amp;lt;b&amp;gt; snake_case <end_of_text> <pad> <s> \u2028 \x07",
    "a long text that will be cut " * 20,
]


@dataclass(frozen=True)
class Published:
    """A tower.

    Attributes:
        folder: its files.
        reference: the network that the weights are of.
        model_cfg: of open_clip's towers.
    """

    folder: Path
    reference: Any
    model_cfg: dict[str, Any] | None = None


def _write_json(path: Path, fields: dict[str, Any]) -> None:
    path.write_text(json.dumps(fields), encoding="utf-8")


# --- Tokenizers --------------------------------------------------------------------------------


def _save_gemma_tokenizer(folder: Path) -> int:
    """SigLIP 2's: BPE with bytes for what is unknown, the end marked, padded with 0."""
    from tokenizers import Tokenizer, models, normalizers, trainers
    from transformers import GemmaTokenizer

    special = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>"]
    trained = Tokenizer(models.BPE(unk_token="<unk>", byte_fallback=True))
    trained.normalizer = normalizers.Replace(" ", "▁")
    trained.train_from_iterator(
        TEXTS,
        trainers.BpeTrainer(
            vocab_size=700,
            limit_alphabet=150,
            special_tokens=[*special, *(f"<0x{byte:02X}>" for byte in range(256))],
            show_progress=False,
        ),
    )
    model = json.loads(trained.to_str())["model"]
    merges = [tuple(merge) for merge in model["merges"]]
    tokenizer = GemmaTokenizer(
        model["vocab"], merges, add_bos_token=False, add_eos_token=True, padding_side="right"
    )
    tokenizer.save_pretrained(folder)
    return len(tokenizer)


def _save_xlm_roberta_tokenizer(folder: Path) -> int:
    """XLM-RoBERTa's: SentencePiece's unigrams."""
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers
    from transformers import XLMRobertaTokenizer

    special = ["<s>", "<pad>", "</s>", "<unk>"]
    trained = Tokenizer(models.Unigram())
    trained.pre_tokenizer = pre_tokenizers.Metaspace()
    trained.train_from_iterator(
        TEXTS,
        trainers.UnigramTrainer(
            vocab_size=600, special_tokens=special, unk_token="<unk>", show_progress=False
        ),
    )
    pieces = [tuple(piece) for piece in json.loads(trained.to_str())["model"]["vocab"]]
    tokenizer = XLMRobertaTokenizer(vocab=pieces)
    tokenizer.save_pretrained(folder)
    return len(tokenizer)


def _save_clip_tokenizer(folder: Path) -> int:
    """CLIP's own vocabulary, in transformers' form of it."""
    from open_clip.tokenizer import SimpleTokenizer
    from transformers import CLIPTokenizer

    own = SimpleTokenizer()
    names = {"<start_of_text>": "<|startoftext|>", "<end_of_text>": "<|endoftext|>"}
    vocabulary = {names.get(token, token): number for token, number in own.encoder.items()}
    tokenizer = CLIPTokenizer(vocabulary, list(own.bpe_ranks))
    tokenizer.save_pretrained(folder)
    return len(tokenizer)


def published_tokenizer(name: str, folder: Path) -> None:
    """Writes the files of a tower's tokenizer; open_clip's own ViT brings none."""
    if name == "open_clip-xlm-roberta":
        _save_xlm_roberta_tokenizer(folder)
    elif name.endswith("siglip2"):
        _save_gemma_tokenizer(folder)


# --- open_clip ---------------------------------------------------------------------------------

_OPEN_CLIP_VISION = {
    "image_size": 32,
    "layers": 2,
    "width": 64,
    "head_width": 32,
    "patch_size": 16,
}
_SIGLIP_PREPROCESS = {
    "mean": [0.5, 0.5, 0.5],
    "std": [0.5, 0.5, 0.5],
    "interpolation": "bicubic",
    "resize_mode": "squash",
}


def _open_clip_vit(folder: Path) -> Published:
    from open_clip.model import CLIP

    model_cfg = {
        "embed_dim": EMBED_DIM,
        "vision_cfg": _OPEN_CLIP_VISION,
        "text_cfg": {
            "context_length": CONTEXT,
            "vocab_size": 49408,
            "width": 32,
            "heads": 2,
            "layers": 2,
        },
    }
    return _saved_open_clip(folder, CLIP(**_copy(model_cfg)), model_cfg)


def _open_clip_xlm_roberta(folder: Path) -> Published:
    """As laion publishes it: a pickle, and a text tower whose shape is said elsewhere."""
    import torch
    from open_clip.model import CustomTextCLIP
    from transformers import XLMRobertaConfig

    vocabulary = _save_xlm_roberta_tokenizer(folder)
    elsewhere = folder / "elsewhere"
    XLMRobertaConfig(
        vocab_size=vocabulary,
        hidden_size=128,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=96,
        max_position_embeddings=40,
        type_vocab_size=1,
        layer_norm_eps=1e-5,
        pad_token_id=1,
        bos_token_id=0,
        eos_token_id=2,
    ).save_pretrained(elsewhere)
    text_cfg = {
        "context_length": CONTEXT,
        "hf_model_name": "xlm-roberta-base",
        "hf_tokenizer_name": "xlm-roberta-base",
        "hf_pooler_type": "mean_pooler",
    }
    model_cfg = {"embed_dim": EMBED_DIM, "vision_cfg": _OPEN_CLIP_VISION, "text_cfg": text_cfg}
    from_elsewhere = {"hf_model_name": str(elsewhere), "hf_model_pretrained": False}
    reference = CustomTextCLIP(**_copy(model_cfg | {"text_cfg": text_cfg | from_elsewhere})).eval()
    published = _saved_open_clip(folder, reference, model_cfg)
    (folder / "open_clip_model.safetensors").unlink()
    state = reference.state_dict()
    # Of old versions of transformers, when this buffer was saved.
    state["text.transformer.embeddings.position_ids"] = torch.arange(40).unsqueeze(0)
    torch.save(state, folder / "open_clip_pytorch_model.bin")
    return published


def _open_clip_siglip2(folder: Path) -> Published:
    from open_clip.model import CustomTextCLIP

    vocabulary = _save_gemma_tokenizer(folder)
    model_cfg = {
        "embed_dim": EMBED_DIM,
        "init_logit_bias": -10,
        "vision_cfg": {
            "image_size": 160,
            "timm_model_name": "test_vit3",
            "timm_model_pretrained": False,
            "timm_pool": "map",
            "timm_proj": "none",
        },
        "text_cfg": {
            "context_length": CONTEXT,
            "vocab_size": vocabulary,
            "hf_tokenizer_name": "timm/ViT-B-16-SigLIP2-256",
            "tokenizer_kwargs": {"clean": "canonicalize"},
            "width": 64,
            "heads": 2,
            "layers": 2,
            "no_causal_mask": True,
            "proj_bias": True,
            "pool_type": "last",
            "norm_kwargs": {"eps": 1e-6},
            "act_kwargs": {"approximate": "tanh"},
        },
    }
    reference = CustomTextCLIP(**_copy(model_cfg))
    return _saved_open_clip(
        folder, reference, model_cfg | {"custom_text": True}, _SIGLIP_PREPROCESS
    )


def _saved_open_clip(
    folder: Path,
    reference: Any,
    model_cfg: dict[str, Any],
    preprocess_cfg: dict[str, Any] | None = None,
) -> Published:
    from safetensors.torch import save_file

    save_file(reference.state_dict(), folder / "open_clip_model.safetensors")
    fields = {"model_cfg": model_cfg, "preprocess_cfg": preprocess_cfg or {}}
    _write_json(folder / "open_clip_config.json", fields)
    # A copy of other libraries' files is often beside it.
    _write_json(folder / "preprocessor_config.json", {"image_processor_type": "CLIPImageProcessor"})
    (folder / "README.md").write_text("Whose model this is.")
    return Published(folder, reference.eval(), model_cfg)


def _copy(model_cfg: dict[str, Any]) -> dict[str, Any]:
    """open_clip's constructors may change what they are given."""
    copied: dict[str, Any] = json.loads(json.dumps(model_cfg))
    return copied


# --- transformers ------------------------------------------------------------------------------

_SMALL = {
    "hidden_size": 48,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
}


def _transformers_clip(folder: Path) -> Published:
    from transformers import CLIPConfig, CLIPModel

    vocabulary = _save_clip_tokenizer(folder)
    text = {"vocab_size": vocabulary, "max_position_embeddings": CONTEXT}
    reference = CLIPModel(
        CLIPConfig(
            text_config=_SMALL
            | text
            | {"hidden_size": 32, "bos_token_id": 49406, "eos_token_id": 49407, "pad_token_id": 1},
            vision_config=_SMALL | {"image_size": 32, "patch_size": 16},
            projection_dim=EMBED_DIM,
        )
    )
    reference.save_pretrained(folder)
    _write_json(
        folder / "preprocessor_config.json",
        {
            "crop_size": 32,
            "do_center_crop": True,
            "do_normalize": True,
            "do_resize": True,
            "image_processor_type": "CLIPImageProcessor",
            "image_mean": [0.48145466, 0.4578275, 0.40821073],
            "image_std": [0.26862954, 0.26130258, 0.27577711],
            "resample": 3,
            "size": 32,
        },
    )
    return Published(folder, reference.eval())


def _transformers_siglip2(folder: Path) -> Published:
    """SigLIP 2 of one size, which is published as a SigLIP with another tokenizer."""
    from transformers import SiglipConfig, SiglipModel

    vocabulary = _save_gemma_tokenizer(folder)
    tokenizer = folder / "tokenizer_config.json"
    _write_json(tokenizer, json.loads(tokenizer.read_text()) | {"model_max_length": CONTEXT})
    text = {"vocab_size": vocabulary, "max_position_embeddings": CONTEXT}
    reference = SiglipModel(
        SiglipConfig(
            text_config=_SMALL | text | {"projection_size": 48},
            vision_config=_SMALL | {"image_size": 32, "patch_size": 8},
        )
    )
    reference.save_pretrained(folder)
    _write_json(
        folder / "preprocessor_config.json",
        {
            "do_normalize": True,
            "do_rescale": True,
            "do_resize": True,
            "image_processor_type": "SiglipImageProcessor",
            "image_mean": [0.5, 0.5, 0.5],
            "image_std": [0.5, 0.5, 0.5],
            "resample": 2,
            "rescale_factor": 0.00392156862745098,
            "size": {"height": 32, "width": 32},
        },
    )
    return Published(folder, reference.eval())


PUBLISHED: dict[str, Callable[[Path], Published]] = {
    "open_clip-vit": _open_clip_vit,
    "open_clip-xlm-roberta": _open_clip_xlm_roberta,
    "open_clip-siglip2": _open_clip_siglip2,
    "transformers-clip": _transformers_clip,
    "transformers-siglip2": _transformers_siglip2,
}

CATALOGUE = {
    "clip-b32": "open_clip-vit",
    "xlmr-b32": "open_clip-xlm-roberta",
    "siglip2-b16": "open_clip-siglip2",
    "siglip2-l16": "open_clip-siglip2",
    "xlmr-h14": "open_clip-xlm-roberta",
}
"""What stands in for each tower of the catalogue."""


# --- Fixtures ----------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Published]:
    """Makes a tower, or gives the one that was made."""
    made: dict[str, Published] = {}

    def make(name: str) -> Published:
        if name not in made:
            import torch

            from leccr_engine.model import torchvision_ops  # noqa: F401  (before open_clip)

            with torch.random.fork_rng():
                torch.manual_seed(7)
                made[name] = PUBLISHED[name](tmp_path_factory.mktemp(name))
        return made[name]

    return make


@pytest.fixture
def as_in_catalogue(
    published: Callable[[str], Published], tmp_path: Path
) -> Iterator[Callable[[str], Published]]:
    """Gives what stands in for one of the catalogue's towers, known to open_clip by its name."""
    from leccr_engine.model import torchvision_ops  # noqa: F401, I001  (before open_clip)
    from open_clip import factory

    from leccr_engine.models.catalogue import read_catalogue

    before = list(factory._MODEL_CONFIG_PATHS)

    def stand_in(model_id: str) -> Published:
        entry = read_catalogue().find(model_id)
        assert entry is not None
        assert entry.tower is not None
        tower = published(CATALOGUE[model_id])
        path = tmp_path / f"{entry.tower.split(':')[1]}.json"
        _write_json(path, tower.model_cfg or {})
        factory.add_model_config(path)
        return tower

    yield stand_in
    factory._MODEL_CONFIG_PATHS[:] = before
    factory._rescan_model_configs()
