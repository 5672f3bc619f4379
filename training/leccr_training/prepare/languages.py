"""What translators call languages. Owns: from ISO 639-1, as everywhere here, to models' codes.

NLLB writes `deu_Latn`, M2M100 `de`, and the OPUS-MT models whatever their corpus wrote: `de`,
`deu`, `>>deu<<`, and for Chinese `zh`, `zho`, `cmn` or `cmn_Hans`.
"""

from __future__ import annotations

import re
from difflib import get_close_matches

from leccr_training.errors import RecipeError

__all__ = ["check_language", "language_of", "nllb_code", "opus_codes"]

_NLLB = {
    "af": "afr_Latn", "am": "amh_Ethi", "ar": "arb_Arab", "az": "azj_Latn", "be": "bel_Cyrl",
    "bg": "bul_Cyrl", "bn": "ben_Beng", "bs": "bos_Latn", "ca": "cat_Latn", "cs": "ces_Latn",
    "cy": "cym_Latn", "da": "dan_Latn", "de": "deu_Latn", "el": "ell_Grek", "en": "eng_Latn",
    "es": "spa_Latn", "et": "est_Latn", "eu": "eus_Latn", "fa": "pes_Arab", "fi": "fin_Latn",
    "fr": "fra_Latn", "ga": "gle_Latn", "gl": "glg_Latn", "gu": "guj_Gujr", "ha": "hau_Latn",
    "he": "heb_Hebr", "hi": "hin_Deva", "hr": "hrv_Latn", "hu": "hun_Latn", "hy": "hye_Armn",
    "id": "ind_Latn", "is": "isl_Latn", "it": "ita_Latn", "ja": "jpn_Jpan", "ka": "kat_Geor",
    "kk": "kaz_Cyrl", "km": "khm_Khmr", "kn": "kan_Knda", "ko": "kor_Hang", "lo": "lao_Laoo",
    "lt": "lit_Latn", "lv": "lvs_Latn", "mk": "mkd_Cyrl", "ml": "mal_Mlym", "mn": "khk_Cyrl",
    "mr": "mar_Deva", "ms": "zsm_Latn", "my": "mya_Mymr", "ne": "npi_Deva", "nl": "nld_Latn",
    "no": "nob_Latn", "pa": "pan_Guru", "pl": "pol_Latn", "ps": "pbt_Arab", "pt": "por_Latn",
    "ro": "ron_Latn", "ru": "rus_Cyrl", "si": "sin_Sinh", "sk": "slk_Latn", "sl": "slv_Latn",
    "so": "som_Latn", "sq": "als_Latn", "sr": "srp_Cyrl", "sv": "swe_Latn", "sw": "swh_Latn",
    "ta": "tam_Taml", "te": "tel_Telu", "th": "tha_Thai", "tl": "tgl_Latn", "tr": "tur_Latn",
    "uk": "ukr_Cyrl", "ur": "urd_Arab", "uz": "uzn_Latn", "vi": "vie_Latn", "xh": "xho_Latn",
    "yo": "yor_Latn", "zh": "zho_Hans", "zu": "zul_Latn",
}  # fmt: skip
"""Source: the languages of FLORES-200 (arXiv 2207.04672), each in its usual script."""

_OPUS_ALSO = {
    "ar": ("ara",),
    "fa": ("fas",),
    "ja": ("jap",),
    "ms": ("msa",),
    "sw": ("swa",),
    "zh": ("cmn_Hans", "cmn"),
}
"""What OPUS-MT calls a language beside its ISO 639 codes, best first."""


def check_language(language: str) -> str:
    """Returns a language as given, if it is one.

    Raises:
        RecipeError: there is no such language here; the nearest is named.
    """
    if language in _NLLB:
        return language
    known = {code: iso for iso, name in _NLLB.items() for code in (name.partition("_")[0], iso)}
    nearest = get_close_matches(re.split("[-_]", language.casefold())[0], known, n=1)
    meant = f" Is {known[nearest[0]]!r} meant?" if nearest else ""
    raise RecipeError(
        f"There is no language {language!r} to translate into.{meant} Languages are named by ISO "
        f"639-1: {', '.join(_NLLB)}."
    )


def nllb_code(language: str) -> str:
    """Returns what NLLB calls a language, such as `deu_Latn`."""
    return _NLLB[language]


def opus_codes(language: str) -> tuple[str, ...]:
    """Returns what OPUS-MT models may call a language, best first."""
    code = _NLLB[language]
    return (*_OPUS_ALSO.get(language, ()), code, code.partition("_")[0], language)


def language_of(code: str) -> str | None:
    """Returns the language that an OPUS-MT model means; None for what is none, such as a family."""
    return next((language for language in _NLLB if code in opus_codes(language)), None)
