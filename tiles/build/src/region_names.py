"""Makes region-names.json from the CLDR subdivision files of Debian's package unicode-cldr-core 41.

Not part of the build: the JSON packages of CLDR leave these names out, so the small table is committed.
Usage: apt-get download unicode-cldr-core; dpkg-deb -x unicode-cldr-core*.deb x;
       python3 src/region_names.py x/usr/share/unicode/cldr/common/subdivisions > region-names.json
"""

import json
import re
import sys
from pathlib import Path

LANGUAGES = "en fr es pt de ro sq ar fa ur bn pa hi zh uk ru am si ta ka tr pl".split()


def main(folder):
    out = {}
    for language in LANGUAGES:
        text = (Path(folder) / f"{language}.xml").read_text("utf-8")
        for code, name in re.findall(r'<subdivision type="(it\d\d)"[^>]*>([^<]+)<', text):
            out.setdefault(code, {})[language] = name
    print(json.dumps(dict(sorted(out.items())), ensure_ascii=False, indent=1, sort_keys=True))


main(sys.argv[1])
