"""axe-core on a page, and what else a page must hold to be usable."""

from importlib.resources import files

_SOURCE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def findings(page, rules: list[str] | None = None) -> list[str]:
    """What axe-core finds, one line each: rule, what it is, where, why. Empty is good."""
    if not page.evaluate("() => 'axe' in window"):
        # Through the debugger, not as a script of the page: its Content-Security-Policy stays as it is.
        page.evaluate(_SOURCE)
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": _TAGS}
    options = {"runOnly": only, "resultTypes": ["violations"]}
    result = page.evaluate("options => axe.run(document, options)", options)
    assert result["passes"], "axe-core looked at nothing"
    lines = []
    for violation in result["violations"]:
        for node in violation["nodes"]:
            why = node.get("failureSummary", "").replace("\n", " ")
            lines.append(f"{violation['id']} ({violation['help']}) at {node['target']}: {why} {node['html'][:200]}")
    return lines


def sideways_scroll(page) -> str:
    """Which elements make the page wider than its window; empty is good."""
    return page.evaluate(
        """() => {
          const root = document.documentElement;
          const wide = Math.max(root.scrollWidth, document.body.scrollWidth);
          if (wide <= root.clientWidth) return "";
          const reach = [...document.querySelectorAll("body *")].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && box.right > root.clientWidth + 1;
          });
          const name = (element) => element.tagName.toLowerCase() + "." + element.className;
          return `${wide} px in ${root.clientWidth} px: ` + reach.slice(-6).map(name).join(", ");
        }"""
    )
