"""The shape of the program: which part may know which, who touches the disk, what is vendored."""

import ast
import hashlib
import re
import subprocess
import sys
from functools import cache

import pytest

from tests.htmltree import ROOT

PACKAGE = ROOT / "generator"
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}

#: Part → the parts that it may import, beside itself and the words that all share.
SHARED = {
    "limits",
    "problems",
    "dates",
    "numbers",
    "vocabulary",
    "codes",
    "yaml_text",
    "nearest",
    "anonymous",
    "characters",
    "currencies",
    "qualifiers",
}
MAY_IMPORT = {
    "read": set(),
    "check": {"read"},
    "resolve": {"read", "check"},
    "plan": {"resolve"},
    "render": {"resolve", "plan"},
    "proof": set(),
    "write": {"read", "proof", "report"},
    "report": set(),
    "checking": {"read", "check", "resolve"},
    "build": {"read", "check", "resolve", "plan", "render", "write", "checking"},
    "review": {"read", "resolve", "plan", "checking"},
    "editor": {"read", "check", "resolve", "plan", "render", "checking"},
    "cli": set("read check resolve plan render proof write report checking build review editor arguments".split()),
    "arguments": {"read", "check", "editor"},
    "__main__": {"cli"},
    **{name: set() for name in SHARED},
}
TOUCH_THE_DISK = {"read", "proof", "write", "checking", "build", "review", "editor", "cli", "__main__"}

#: What only those may use: modules, and names of functions and methods.
DISK_MODULES = set("os shutil subprocess socket tempfile glob ctypes http urllib.request fileinput sqlite3".split())
DISK_NAMES = set(
    """
    open read_text read_bytes write_text write_bytes mkdir rmdir unlink touch iterdir rglob scandir listdir
    symlink_to hardlink_to chmod stat lstat exists is_file is_dir is_symlink resolve cwd home absolute print input
    """.split()
)
CLOCKS = set("time random secrets uuid getpass socket platform locale".split())


def part(module: str) -> str:
    """Return the part of the program a module belongs to."""
    return [*module.split("."), ""][1]


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def imported(module: str) -> set[str]:
    """Return every module that a module imports, wherever in it."""
    found = set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_every_part_is_known():
    """A new part is given its place here before anything imports it."""
    assert {part(module) for module in MODULES} - {""} == set(MAY_IMPORT)


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_one_way(module):
    """read → check → resolve → plan → render; write knows nothing of what is between."""
    own = part(module)
    others = {part(name) for name in imported(module) if name.split(".")[0] == "generator"} - {own, ""}
    assert others - SHARED - MAY_IMPORT.get(own, set()) == set()


@pytest.mark.parametrize("module", MODULES)
def test_no_module_imports_a_site_builder(module):
    """Pages are plain Markdown and data: MkDocs is a program that is run, not a library that is used."""
    assert {name.split(".")[0] for name in imported(module)} & {"mkdocs", "material", "zensical"} == set()


def test_running_the_program_loads_no_site_builder():
    """Not by way of another library either."""
    code = "import sys, generator.cli; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert (loaded & {"mkdocs", "material", "zensical", "markdown"}, "generator" in loaded) == (set(), True)


@pytest.mark.parametrize("module", [name for name in MODULES if part(name) not in TOUCH_THE_DISK])
def test_what_is_between_reading_and_writing_is_pure(module):
    """No file, no process, no network; templates are the one thing that is loaded, by the template engine."""
    assert {
        name for name in imported(module) if name in DISK_MODULES or name.split(".")[0] in DISK_MODULES
    } == set()
    called = {called_name(node) for node in ast.walk(tree(module)) if isinstance(node, ast.Call)}
    assert called & DISK_NAMES == ({"resolve"} if module == "generator.resolve.resolve" else set()) & called


def called_name(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


@pytest.mark.parametrize("module", MODULES)
def test_nothing_depends_on_the_clock_on_chance_or_on_the_machine(module):
    """The same seeds give the same bytes: no module asks what time it is, or where it runs."""
    assert {name.split(".")[0] for name in imported(module)} & CLOCKS == set()
    called = {called_name(node) for node in ast.walk(tree(module)) if isinstance(node, ast.Call)}
    # The lock says which process holds it; nothing of that is published.
    allowed = {"getpid"} if module == "generator.write.lock" else set()
    assert called & {"now", "today", "utcnow", "getpid", "uname", "hash", "id"} == allowed


@pytest.mark.parametrize("module", MODULES)
def test_every_module_says_why_it_exists(module):
    """Its docstring begins with a sentence or a name, and is not empty."""
    assert (ast.get_docstring(tree(module)) or "").strip() != ""


def undocumented(module: str) -> list[str]:
    """Return the public classes, functions and methods without a docstring."""
    found, kinds = [], (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)

    def look(body: list[ast.stmt], of: str = "") -> None:
        for node in body:
            if isinstance(node, kinds) and not node.name.startswith("_"):
                if not ast.get_docstring(node):
                    found.append(of + node.name)
                if isinstance(node, ast.ClassDef):
                    look(node.body, f"{node.name}.")

    look(tree(module).body)
    return found


@pytest.mark.parametrize("module", MODULES)
def test_every_public_function_says_what_it_does(module):
    """So do classes and methods."""
    assert undocumented(module) == []


@pytest.mark.parametrize("module", MODULES)
def test_no_module_keeps_state(module):
    """Nothing is declared global, so that one run cannot change the next."""
    assert [node.names for node in ast.walk(tree(module)) if isinstance(node, ast.Global)] == []


#: Vendored file → (package, version, licence, SHA-256 as the package registry has it): the table in SECURITY.md.
VENDORED = {
    file: (package, version, licence, sha256)
    for file, package, version, licence, sha256 in re.findall(
        r"(?m)^\| (\S+\.js) \| (\S+) \| (\S+) \| (\S+) \| ([0-9a-f]{64}) \|$",
        (ROOT / "SECURITY.md").read_text(encoding="utf-8"),
    )
}
VENDOR = PACKAGE / "assets" / "vendor"


def test_vendored_files_are_those_of_their_packages():
    """Byte for byte as published, and none is there that is not listed."""
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in VENDOR.glob("*.js")}
    assert found == {name: sha256 for name, (*_, sha256) in VENDORED.items()}


@pytest.mark.parametrize("name", VENDORED)
def test_a_vendored_file_names_its_version_and_licence(name):
    """The head of the file says so itself."""
    package, version, licence, _ = VENDORED[name]
    head = (VENDOR / name).read_text(encoding="utf-8")[:300]
    assert [word for word in (f"{package} v{version}", f"Licensed {licence}") if word not in head] == []


@pytest.mark.parametrize("path", sorted((PACKAGE / "assets").rglob("*.*")), ids=lambda path: path.name)
def test_no_asset_names_another_host(path):
    """Styles and scripts load nothing from elsewhere; an address in a comment loads nothing."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert re.findall(r"(?:https?:)?//[a-z][\w.-]+\.[a-z]+", re.sub(r"(?m)^//.*$", "", text)) == []


def test_the_package_is_where_the_tests_look():
    """The table of modules is not empty by mistake."""
    assert {"generator", "generator.build", "generator.render.escape"} <= set(MODULES)


def test_every_test_that_security_md_names_is_there():
    """A promise whose test is gone is none."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    found = sorted((ROOT / "tests").rglob("*.py"))
    tests = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in found}
    files, names = set(re.findall(r"tests/[\w/]+\.py", text)), set(re.findall(r"::(test_\w+)", text))
    defined = {name for source in tests.values() for name in re.findall(r"(?m)^def (test_\w+)", source)}
    assert (files - set(tests), names - defined, len(files) > 8, len(names) > 8) == (set(), set(), True, True)
