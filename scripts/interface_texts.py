"""The texts of the interface, in the code. Owns: which they are, and which were not marked.

A text is marked by `self.tr("…")`, `QCoreApplication.translate("Context", "…")`, or, where it is
declared, by `QT_TRANSLATE_NOOP("Context", "…")`. Read with Python's own syntax tree: lupdate misses
plurals that are not in the third argument of `tr`.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

__all__ = ["ROOT", "Text", "mistakes", "source_files", "texts", "unmarked"]

ROOT = Path(__file__).resolve().parent.parent

_MARKS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""What marks a text, and where among its arguments the text is."""
_SHOWING = re.compile(
    "set(Accessible(Name|Description)|Detailed?Text|(Format|Header|Html|IconText|Informative"
    "Text|Label|LabelText|Markdown|NameFilters?|PlaceholderText|PlainText|Prefix|SpecialValueText"
    "|StatusTip|Suffix|TabText|Text|Title|ToolTip|WhatsThis|WindowTitle))"
    "|(add|insert)(Action|Button|Item|Items|Menu|Row|Section|Tab)|showMessage|drawText"
    "|getExistingDirectory|getOpenFileNames?|getSaveFileName"
    "|Q(Action|CheckBox|CommandLinkButton|Dialog|DockWidget|GroupBox|Label|ListWidgetItem|Menu"
    "|MessageBox|ProgressDialog|PushButton|RadioButton|StandardItem|TableWidgetItem|ToolBar"
    "|TreeWidgetItem)"
)
"""Calls whose texts a person sees."""
_UNSEEN = re.compile(
    "setProperty|setObjectName|property|getLogger|debug|info|warning|error|exception|critical"
    "|cast|TypeVar|bind|compile|getattr|hasattr|setFilterRules"
)
"""Calls whose texts no person sees, or only one who reads the log."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_PROSE = re.compile(r"[^\W\d_]{2,}[,.:;]? +[^\W\d_]")
_STAYS = {
    "LECCR Desktop",
    "Left; Right; Up; Down",  # keys, as QKeySequence reads them
    "Desktop Entry",  # headings in files of freedesktop.org
    "Default Applications",
    "Added Associations",
    "Removed Associations",
    "Camera Uploads",  # a folder that Dropbox makes
    "it closed its output",  # goes into an error of the engine, which is English
    "exit code ",
}
"""What is the same in all languages."""
_TAG = re.compile("<[^>]*>?")


@dataclass(frozen=True, slots=True)
class Text:
    """One marked text.

    Attributes:
        context: the class around `tr`, or the first argument.
        source: the text.
        is_plural: whether it comes with a number.
        file: path from the top, with slashes.
        line: from 1.
    """

    context: str
    source: str
    is_plural: bool
    file: str
    line: int


def source_files() -> list[Path]:
    """The code of the window and of what it does; the command line speaks English."""
    folder = ROOT / "leccr_desktop"
    return [
        *sorted((folder / "window").rglob("*.py")),
        *sorted((folder / "operations").rglob("*.py")),
        folder / "settings.py",
    ]


def texts(files: Iterable[Path]) -> list[Text]:
    """Read the marked texts of files, in order."""
    return [text for file in files for text in _texts_of(file)]


def mistakes(files: Iterable[Path]) -> list[str]:
    """Say where a text is marked in a way that cannot be translated; nothing where all is well."""
    files = list(files)
    parents = {base for file in files for base in _bases(file)}
    found = [line for file in files for line in _mistakes_of(file, parents)]
    plural: dict[tuple[str, str], bool] = {}
    for text in texts(files):
        where = f"{text.file}:{text.line}: {text.source!r}"
        if text.is_plural != bool(re.search("%L?n", text.source)):
            found.append(f"{where}: %n and a number belong together")
        if plural.setdefault((text.context, text.source), text.is_plural) != text.is_plural:
            found.append(f"{where}: with a number here, without one elsewhere")
    return found


def unmarked(files: Iterable[Path]) -> list[str]:
    """Say where a text that a person sees is not marked; nothing where all are."""
    return [line for file in files for line in _unmarked_of(file)]


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def _place(file: Path, node: ast.expr) -> str:
    return f"{file.relative_to(ROOT).as_posix()}:{node.lineno}"


def _walk(node: ast.AST, above: tuple[ast.AST, ...] = ()) -> Iterator[tuple[ast.AST, ...]]:
    """Every node, with all that it is in before it."""
    path = (*above, node)
    yield path
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, path)


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _marks(file: Path) -> Iterator[tuple[tuple[ast.AST, ...], ast.Call]]:
    for path in _walk(_tree(file)):
        node = path[-1]
        if isinstance(node, ast.Call) and _is_mark(node):
            yield path, node


def _is_mark(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(attr="translate", value=ast.Name(id=name)):
            return name == "QCoreApplication"  # else something is moved
        case ast.Attribute(attr="translate"):
            return False
    return _name(call) in _MARKS


@cache
def _texts_of(file: Path) -> tuple[Text, ...]:
    return tuple(_found_texts(file))


def _found_texts(file: Path) -> Iterator[Text]:
    for path, call in _marks(file):
        at = _MARKS[_name(call)]
        source = _literal(call.args, at)
        context = _literal(call.args, 0) if at else _class_around(path)
        if source is None or context is None:
            continue
        is_declared = _name(call) == "QT_TRANSLATE_NOOP"
        is_plural = _has_number(call) or (is_declared and bool(re.search("%L?n", source)))
        where = file.relative_to(ROOT).as_posix()
        yield Text(context, source, is_plural, where, call.lineno)


def _has_number(call: ast.Call) -> bool:
    at = _MARKS[_name(call)]
    return len(call.args) > at + 2 or any(word.arg == "n" for word in call.keywords)


def _mistakes_of(file: Path, parents: Container[str]) -> Iterator[str]:
    for path, call in _marks(file):
        name, at = _name(call), _MARKS[_name(call)]
        text = ast.unparse(call)
        if name == "tr":
            match call.func:
                case ast.Attribute(value=ast.Name(id="self")):
                    pass
                case _:
                    yield f"{_place(file, call)}: {text}: only self.tr has a context"
            owner = _class_around(path)
            if owner is None:
                yield f"{_place(file, call)}: {text}: outside a class"
            elif owner in parents and _has_number(call):
                # PySide asks for it in the name of the subclass first. Qt finds nothing, and puts
                # the number in; PySide takes that for a translation, and asks no further.
                yield f"{_place(file, call)}: {text}: a subclass loses it; use translate"
        if at and _literal(call.args, 0) is None:
            yield f"{_place(file, call)}: {text}: the context is no literal"
        if _literal(call.args, at) is None:
            # What was declared is translated where it is shown.
            is_declared = name == "translate" and isinstance(
                call.args[at], ast.Name | ast.Attribute | ast.Subscript
            )
            if not is_declared:
                yield f"{_place(file, call)}: {text}: the text is no literal"
        if _literal(call.args, at + 1):
            yield f"{_place(file, call)}: {text}: use a context of its own, no second argument"


def _literal(arguments: Sequence[ast.expr], at: int) -> str | None:
    match arguments[at : at + 1]:
        case [ast.Constant(value=str(text))]:
            return text
    return None


def _class_around(path: Sequence[ast.AST]) -> str | None:
    names = [node.name for node in path if isinstance(node, ast.ClassDef)]
    return names[-1] if names else None


def _bases(file: Path) -> Iterator[str]:
    for path in _walk(_tree(file)):
        if isinstance(path[-1], ast.ClassDef):
            for base in path[-1].bases:
                yield ast.unparse(base).rpartition(".")[2]


def _unmarked_of(file: Path) -> Iterator[str]:
    for path in _walk(_tree(file)):
        node = path[-1]
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        words = _TAG.sub("", node.value)
        if node.value in _STAYS or not _WORD.search(words) or _is_unseen(path):
            continue
        if _PROSE.search(words) or _is_shown(path):
            yield f"{_place(file, node)}: {node.value!r} is not marked"


def _is_unseen(path: Sequence[ast.AST]) -> bool:
    """Whether a text is marked already, or none that a person sees."""
    for parent, node in pairwise(path):
        match parent:
            case ast.Call() if node is not parent.func:
                name = _name(parent)
                if _is_mark(parent) or _UNSEEN.fullmatch(name) or name.endswith("Error"):
                    return True
            case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Assert():
                return True
            case ast.Subscript() if node is parent.slice:
                return True
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                return True
            case ast.ClassDef() if any("Enum" in ast.unparse(base) for base in parent.bases):
                if isinstance(node, ast.Assign):
                    return True
            case ast.AnnAssign() if node is parent.annotation:
                return True
            case ast.arg() | ast.MatchValue() | ast.Compare():
                return True
            case ast.FunctionDef() if node is parent.returns:
                return True
    return False


def _is_shown(path: Sequence[ast.AST]) -> bool:
    """Whether a text goes straight into a call that shows it, alone or as a part of another."""
    for parent in reversed(path[:-1]):
        match parent:
            case ast.JoinedStr() | ast.BinOp() | ast.IfExp() | ast.List() | ast.Tuple():
                continue
            case ast.keyword(arg=name):
                if name not in ("text", "toolTip", "accessibleName", "windowTitle", "title"):
                    return False
            case ast.Call():
                return bool(_SHOWING.fullmatch(_name(parent)))
            case _:
                return False
    return False
