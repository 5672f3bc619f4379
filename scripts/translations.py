"""Translate the interface. Owns: the files in `resources/translations`, and what may be in them.

    python scripts/translations.py update               take up the texts of the code, make the .qm
    python scripts/translations.py export pl > pl.json  what is missing, to be filled in
    python scripts/translations.py import pl.json       check what was filled in, and take it up;
                                                        what is empty stays missing
    python scripts/translations.py check                say what is wrong or missing, in all

The texts in the code are English. `leccr_<code>.ts` has their translation, `leccr_<code>.qm` is
made of it and is what the program reads; both are committed, so that a checkout, a wheel and a
bundle speak without anything being built. A text that is no longer in the code stays in the .ts as
vanished, and is taken up again if it comes back; `update --forget` drops these.

In what is exported, a text with a number (`%n`) has a list, one entry for each form of the plural;
`plural_forms` says for which numbers each is. Names in braces and markup stay as they are. A `&`
stands before the letter that is pressed with Alt: at most one, where the English has one.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any

from interface_texts import ROOT, mistakes, source_files, texts, unmarked
from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FOLDER = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "en"
LANGUAGES = tuple("ar cs de es fa fr he hi it ja ko nl pl pt ru tr uk zh_CN zh_TW".split())  # noqa: SIM905
"""What the interface is translated into."""
WITHOUT_QT = ("hi",)
"""For these, PySide6 brings no translation of what Qt itself says."""
MOST_FORMS = 6
"""Of plurals; Arabic has them all."""
NUMBERS = range(250)
"""Plurals are told apart by the last two digits at most."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the interface.

    Attributes:
        context: the class it belongs to, or what is named in the code.
        source: the text in the code.
        is_plural: whether it has `%n`, and forms.
        forms: the translation: one, or one for each form of the plural; empty where there is none.
        is_finished: whether somebody has said that the translation is right.
    """

    context: str
    source: str
    is_plural: bool
    forms: tuple[str, ...]
    is_finished: bool

    @property
    def key(self) -> tuple[str, str]:
        """What it is found by."""
        return self.context, self.source


class Refused(Exception):
    """Something that is asked for is not possible; says what and why."""


# ---- Qt's files and tools


def ts_file(code: str, folder: Path | None = None) -> Path:
    """Where the translation into a language is."""
    return (folder or FOLDER) / f"leccr_{code}.ts"


def read_ts(file: Path) -> list[Message]:
    """Read the texts that are in the code still, in the order of the file."""
    messages = []
    for context in ET.parse(file).getroot().iter("context"):
        for element in context.iter("message"):
            translation = element.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            is_plural = element.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            messages.append(
                Message(
                    context.findtext("name", ""),
                    element.findtext("source", ""),
                    is_plural,
                    tuple(forms) if is_plural else (translation.text or "",),
                    translation.get("type") != "unfinished",
                )
            )
    return messages


def extract(codes: Iterable[str], *, forget: bool = False) -> None:
    """Bring .ts files in line with the code, or make them.

    Args:
        codes: of the languages.
        forget: drop what is no longer in the code.

    Raises:
        Refused: lupdate fails.
    """
    for code in codes:
        # lupdate reads Python, but not all of it: it gets the texts in the C++ that it knows best.
        with tempfile.TemporaryDirectory() as made:
            listed = Path(made) / "texts.cpp"
            lines = [
                f"{'QT_TRANSLATE_N_NOOP' if is_plural else 'QT_TRANSLATE_NOOP'}"
                f"({_quoted(context)}, {_quoted(source)});\n"
                for (context, source), is_plural in wanted(code).items()
            ]
            listed.write_text("".join(lines), encoding="utf-8")
            options = ["-source-language", SOURCE_LANGUAGE, "-target-language", code]
            options += ["-locations", "none", "-sort-messages"]
            if forget:
                options.append("-no-obsolete")
            run_qt_tool("lupdate", *options, str(listed), "-ts", str(ts_file(code)))


def wanted(code: str) -> dict[tuple[str, str], bool]:
    """What is to be translated into a language, by context and text: whether it is a plural."""
    files = source_files()
    if code in WITHOUT_QT:
        files.append(ROOT / "scripts" / "qt_texts.py")
    found = {(text.context, text.source): text.is_plural for text in texts(files)}
    if code == SOURCE_LANGUAGE:
        return {key: is_plural for key, is_plural in found.items() if is_plural}
    return found


def _quoted(text: str) -> str:
    """A text as a literal of C++."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def release(files: Iterable[Path]) -> None:
    """Make the .qm of .ts files, beside them, out of what is finished."""
    run_qt_tool("lrelease", "-silent", "-nounfinished", *map(str, files))


def run_qt_tool(name: str, *arguments: str) -> None:
    """Run what PySide6 brings along.

    Raises:
        Refused: it fails; says what it said.
    """
    code = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode != 0 or "error" in done.stderr.casefold():
        raise Refused(f"{name} {' '.join(arguments)}\n{done.stdout}{done.stderr}")


def plural_forms(code: str) -> tuple[tuple[int, ...], ...]:
    """For each form of the plural, for which of `NUMBERS` Qt takes it."""
    return _all_plural_forms()[code]


@cache
def _all_plural_forms() -> dict[str, tuple[tuple[int, ...], ...]]:
    """Ask Qt itself: each form of a text is its own number, and Qt says which it takes."""
    forms = "".join(f"<numerusform>{at}</numerusform>" for at in range(MOST_FORMS))
    text = (
        '<TS version="2.1" language="{code}"><context><name>c</name><message numerus="yes">'
        f"<source>s</source><translation>{forms}</translation></message></context></TS>"
    )
    found = {}
    with tempfile.TemporaryDirectory() as made:
        files = {code: ts_file(code, Path(made)) for code in (SOURCE_LANGUAGE, *LANGUAGES)}
        for code, file in files.items():
            file.write_text(text.format(code=code), encoding="utf-8")
        release(files.values())
        for code, file in files.items():
            translator = QTranslator()
            if not translator.load(str(file.with_suffix(".qm"))):
                raise Refused(f"{code}: Qt cannot read what it made")
            taken = [int(translator.translate("c", "s", "", number) or 0) for number in NUMBERS]
            found[code] = tuple(
                tuple(number for number, form in zip(NUMBERS, taken, strict=True) if form == at)
                for at in range(max(taken) + 1)
            )
    return found


# ---- what may be in a translation


def faults(source: str, forms: Sequence[str], code: str, *, is_plural: bool) -> list[str]:
    """Say what is wrong with a translation; nothing where it may stand.

    Args:
        source: the text in the code.
        forms: its translation: one, or one for each form of the plural.
        code: of the language.
        is_plural: whether it has forms.
    """
    if not is_plural:
        return _faults_of(source, *forms)
    numbers = plural_forms(code)
    if len(forms) != len(numbers):
        return [f"{len(forms)} forms of the plural, not {len(numbers)}"]
    found = []
    for form, taken in zip(forms, numbers, strict=True):
        # A form for one number alone may say it in a word.
        found += _faults_of(source, form, may_leave_out_number=len(taken) == 1)
    return list(dict.fromkeys(found))


def _faults_of(source: str, text: str, *, may_leave_out_number: bool = False) -> list[str]:
    if not text.strip():
        return ["empty"]
    found = []
    wanted, names = _names(source), _names(text)
    if names is None:
        found.append("braces that do not match")
    elif names != wanted:
        found.append(f"{_listed(names)} in braces, not {_listed(wanted or set())}")
    if _numbered(text) != _numbered(source):
        found.append(f"{_listed(_numbered(text))}, not {_listed(_numbered(source))}")
    has_number = bool(re.search("%L?n", text))
    if has_number != bool(re.search("%L?n", source)) and not (
        may_leave_out_number and not has_number
    ):
        found.append("%n is missing" if not has_number else "%n, which the English has not")
    if _tags(text) != _tags(source):
        found.append(f"{_listed(_tags(text))} as markup, not {_listed(_tags(source))}")
    marks = _marks(text)
    if marks > 1 or marks > _marks(source):
        found.append("a & too many; && shows one")
    if text != text.strip() and source == source.strip():
        found.append("a space at its beginning or end")
    if source.endswith("…") and not text.endswith("…"):
        found.append("no … at its end")
    if "\n" in text and "\n" not in source:
        found.append("a line break, which the English has not")
    return found


def _names(text: str) -> set[str] | None:
    """What is in braces; None where they do not match."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return None


def _numbered(text: str) -> set[str]:
    return set(re.findall(r"%\d", text))


def _tags(text: str) -> set[str]:
    return set(re.findall(r"</?[a-zA-Z][^>]*>", text))


def _marks(text: str) -> int:
    return len(re.findall(r"&(?!\s|$)", text.replace("&&", "")))


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(map(repr, names))) or "nothing"


# ---- what translators get and give


def exported(code: str, *, everything: bool = False) -> dict[str, Any]:
    """What a translator is to fill in; drafts are in place already.

    Args:
        code: of the language.
        everything: what is finished too.
    """
    missing: dict[str, dict[str, str | list[str]]] = {}
    forms = plural_forms(code)
    places: dict[str, set[str]] = {}
    for text in texts(source_files()):
        places.setdefault(text.context, set()).add(text.file)
    extract([code])
    for message in read_ts(ts_file(code)):
        if message.is_finished and not everything:
            continue
        filled = (*message.forms, *[""] * len(forms))[: len(forms)]
        context = missing.setdefault(message.context, {})
        context[message.source] = list(filled) if message.is_plural else message.forms[0]
    return {
        "language": code,
        "plural_forms": [_examples(numbers) for numbers in forms],
        "files": {context: sorted(places.get(context, ())) for context in missing},
        "texts": missing,
    }


def _examples(numbers: Sequence[int]) -> str:
    shown = ", ".join(map(str, numbers[:12]))
    return f"{shown}, and so on" if len(numbers) > 12 else shown


def take_in(code: str, texts: Mapping[str, Mapping[str, str | list[str]]]) -> list[str]:
    """Put translations into the .ts, as far as they may stand, and make its .qm anew.

    Args:
        code: of the language.
        texts: by context, then by the text in the code: the translation, or its forms.

    Returns:
        What was not taken, and why.
    """
    extract([code])
    known = {message.key: message for message in read_ts(ts_file(code))}
    refused, taken = [], {}
    for context, entries in texts.items():
        for source, value in entries.items():
            message = known.get((context, source))
            forms = [value] if isinstance(value, str) else list(value)
            if not any(forms):
                continue  # left open
            if message is None:
                wrong = ["is not in the program (any more)"]
            elif isinstance(value, str) is message.is_plural:
                wrong = ["a list of forms is wanted" if message.is_plural else "one text is wanted"]
            else:
                wrong = faults(source, forms, code, is_plural=message.is_plural)
            if wrong:
                refused.append(f"{context}: {source!r}: {'; '.join(wrong)}")
            else:
                # Digits and separators as the language has them.
                taken[context, source] = [form.replace("%n", "%Ln") for form in forms]
    _write(ts_file(code), taken)
    # lupdate writes it again, in its own way: a change in it is a change of texts.
    extract([code])
    release([ts_file(code)])
    return refused


def _write(file: Path, taken: Mapping[tuple[str, str], Sequence[str]]) -> None:
    tree = ET.parse(file)
    for context in tree.getroot().iter("context"):
        for element in context.iter("message"):
            forms = taken.get((context.findtext("name", ""), element.findtext("source", "")))
            translation = element.find("translation")
            if forms is None or translation is None:
                continue
            translation.attrib.pop("type", None)
            for child in list(translation):
                translation.remove(child)
            if element.get("numerus") == "yes":
                translation.text = None
                for form in forms:
                    ET.SubElement(translation, "numerusform").text = form
            else:
                translation.text = forms[0]
    written = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{written}\n'
    beside = file.with_suffix(".ts.new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(file)


# ---- what can be wrong with what is there


def trouble(code: str) -> list[str]:
    """Say what is wrong with a language, beside the code as it is now."""
    file = ts_file(code)
    if not file.is_file():
        return [f"{file.name} is not there"]
    messages = {message.key: message for message in read_ts(file)}
    in_code = {(key, is_plural) for key, is_plural in wanted(code).items()}
    there = {(message.key, message.is_plural) for message in messages.values()}
    found = [f"{key[0]}: {key[1]!r}: not in {file.name}" for key, _ in sorted(in_code - there)]
    found += [f"{key[0]}: {key[1]!r}: not in the code" for key, _ in sorted(there - in_code)]
    for message in messages.values():
        wrong = faults(message.source, message.forms, code, is_plural=message.is_plural)
        if not message.is_finished:
            wrong = ["not translated"]
        if wrong:
            found.append(f"{message.context}: {message.source!r}: {'; '.join(wrong)}")
    return found + _stale(file, messages.values(), code)


def _stale(file: Path, messages: Iterable[Message], code: str) -> list[str]:
    """Say what the .qm says otherwise than the .ts; how Qt packs it may differ."""
    compiled = file.with_suffix(".qm")
    translator = QTranslator()
    if not translator.load(str(compiled)):
        return [f"{compiled.name} is not there, or damaged; update it"]
    for message in messages:
        if not message.is_finished:
            continue
        forms = plural_forms(code) if message.is_plural else ((-1,),)
        said = [translator.translate(*message.key, "", numbers[0]) for numbers in forms]
        if said != list(message.forms):
            return [f"{compiled.name} is older than {file.name}; update it"]
    return []


# ---- the commands


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says. Returns: the exit code; 1 where something is wrong."""
    assert __doc__ is not None
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    update = commands.add_parser("update", help="take up the texts of the code, make the .qm")
    update.add_argument("languages", nargs="*", help="default: all that are there")
    update.add_argument("--forget", action="store_true", help="drop what is no longer in the code")
    export = commands.add_parser("export", help="write what is missing to the standard output")
    export.add_argument("language", choices=(SOURCE_LANGUAGE, *LANGUAGES))
    export.add_argument("--all", action="store_true", help="what is translated, too")
    take = commands.add_parser("import", help="take up what was filled in")
    take.add_argument("file", type=Path)
    commands.add_parser("check", help="say what is wrong or missing")
    options = parser.parse_args(arguments)
    FOLDER.mkdir(exist_ok=True)
    try:
        match options.command:
            case "update":
                there = [c for c in (SOURCE_LANGUAGE, *LANGUAGES) if ts_file(c).is_file()]
                codes = options.languages or there
                extract(codes, forget=options.forget)
                release(map(ts_file, codes))
            case "export":
                json.dump(
                    exported(options.language, everything=options.all),
                    sys.stdout,
                    ensure_ascii=False,
                    indent=1,
                )
                print()
            case "import":
                return _import(options.file)
            case "check":
                files = source_files()
                wrong = {"code": [*mistakes(files), *unmarked(files)]}
                wrong |= {code: trouble(code) for code in (SOURCE_LANGUAGE, *LANGUAGES)}
                for code, lines in wrong.items():
                    print(f"{code}: {len(lines) or 'nothing'} to do")
                    print("".join(f"  {line}\n" for line in lines), end="")
                return int(any(wrong.values()))
    except (Refused, OSError, SyntaxError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _import(file: Path) -> int:
    try:
        filled = json.loads(file.read_text(encoding="utf-8"))
        code, texts_of = filled["language"], filled["texts"]
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(f"{file}: not as `export` writes it: {error!r}") from error
    if code not in (SOURCE_LANGUAGE, *LANGUAGES):
        raise Refused(f"{file}: {code!r} is none of our languages")
    refused = take_in(code, texts_of)
    for line in refused:
        print(line)
    missing = sum(not message.is_finished for message in read_ts(ts_file(code)))
    print(f"{code}: {len(refused)} not taken, {missing} still to be translated")
    return int(bool(refused))


if __name__ == "__main__":
    sys.exit(main())
