"""Pictures of all pages: python BrowserTests/pictures.py OUTDIR [--binary PATH] [--only people today] [--quick]

Starts the demo and an empty notebook, and saves every page in English and Chinese, light and dark, on a phone and on a
wide screen, as OUTDIR/PAGE-LANGUAGE-LIGHT-WIDTH.png. Used to look at the design, and for docs/pictures.
"""

import argparse
import os
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from playwright.sync_api import sync_playwright  # noqa: E402

from kit import exports  # noqa: E402
from kit.app import App, find_binary  # noqa: E402
from kit.pages import PLACES, Stage  # noqa: E402
from kit.words import LANGUAGES, Words  # noqa: E402

SCHEMES = ("light", "dark")
WIDTHS = {390: 844, 1280: 900}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("outdir", type=Path)
    parser.add_argument("--binary", type=Path, default=None)
    parser.add_argument("--only", nargs="*", default=None, metavar="PAGE", help=", ".join(map(str, PLACES)))
    parser.add_argument("--quick", action="store_true", help="English, light, 1280 only")
    parser.add_argument("--fold", action="store_true", help="only what is seen without scrolling")
    options = parser.parse_args()
    options.outdir.mkdir(parents=True, exist_ok=True)
    binary = (options.binary or find_binary()).resolve()
    places = [place for place in PLACES if options.only is None or place.name in options.only]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        before = App(Path(folder) / "taken-in", binary, now=None)
        before.cli("import", "linkedin", str(before.file("export.zip", exports.export())))
        before.cli("me", "--set", "companies=Lyft, 美团")
        stage = Stage(Path(folder), binary, before.notebook)
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox"] if os.geteuid() == 0 else [],
        )
        try:
            for language in LANGUAGES[:1] if options.quick else LANGUAGES:
                for scheme in SCHEMES[:1] if options.quick else SCHEMES:
                    for width in (1280,) if options.quick else WIDTHS:
                        look_at(browser, stage, places, language, scheme, width, options)
        finally:
            browser.close()
            stage.stop()


def look_at(browser, stage, places, language, scheme, width, options) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": WIDTHS[width]}, color_scheme=scheme, reduced_motion="reduce",
        locale=language.replace("zh-Hans", "zh-CN"), device_scale_factor=2 if width < 500 else 1,
    )  # fmt: skip
    context.set_default_timeout(8_000)
    for place in places:
        page = context.new_page()
        context.clear_cookies()
        if place.knows_me:
            page.goto(stage.apps[place.app].login)
        try:
            place.visit(page, stage, Words(language))
            page.wait_for_timeout(50)
            name = re.sub(r"\W+", "-", place.name)
            page.screenshot(path=options.outdir / f"{name}-{language}-{scheme}-{width}.png", full_page=not options.fold)
        except Exception as error:  # One page that cannot be reached must not cost the others.
            print(f"{place.name} ({language}, {scheme}, {width}): {str(error).splitlines()[0]}", file=sys.stderr)
        page.close()
    context.close()


if __name__ == "__main__":
    main()
