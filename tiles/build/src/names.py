"""Names of places in other languages. GeoNames lists spellings without saying the language: here they are told
apart by script and letters; exonyms.json, written by hand, decides for the best-known towns."""

import json
import re
from pathlib import Path

LANGUAGES = ["en", "fr", "es", "pt", "de", "ro", "sq", "ar", "fa", "ur", "bn", "pa", "hi", "zh", "uk", "ru", "am", "ti",
             "si", "ta", "ka", "tr", "pl"]

SINGLE_SCRIPT = [("bn", 0x0980, 0x09FF), ("pa", 0x0A00, 0x0A7F), ("ta", 0x0B80, 0x0BFF), ("si", 0x0D80, 0x0DFF),
                 ("ka", 0x10A0, 0x10FF), ("am", 0x1200, 0x137F)]
ARABIC = set("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإئؤ ـًٌٍَُِّْ")
PERSIAN = (ARABIC | set("پچژگکی")) - set("كيىة")
URDU_ONLY = set("ٹڈڑےںھہۓ")
URDU = PERSIAN | URDU_ONLY
RUSSIAN = set("абвгдежзийклмнопрстуфхцчшщъыьэюяё -'")
UKRAINIAN = set("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя -'ʼ’")

EXONYMS = json.loads((Path(__file__).parent.parent / "exonyms.json").read_text("utf-8"))


def only(text, low, high):
    return any(low <= ord(c) <= high for c in text) and all(low <= ord(c) <= high or not c.isalpha() for c in text)


def arabic_script(names):
    """Arabic, Persian and Urdu by their own letters; a spelling that fits several goes to Arabic."""
    found = {}
    for name in names:
        letters = set(name)
        if letters <= ARABIC and not letters & set("ەۋۆ"):
            found.setdefault("ar", name)
        elif letters <= PERSIAN:
            found.setdefault("fa", name)
        elif letters <= URDU and letters & URDU_ONLY:
            found.setdefault("ur", name)
    return found


def cyrillic(names):
    found = {}
    for name in names:
        letters = set(name.lower())
        if letters <= UKRAINIAN and letters & set("іїєґ"):
            found.setdefault("uk", name)
    common = [n for n in names if set(n.lower()) <= RUSSIAN]
    if len(common) == 1:
        found["ru"] = common[0]
        if set(common[0].lower()) <= UKRAINIAN:
            found.setdefault("uk", common[0])
    return found


def from_spellings(ascii_name, spellings):
    """{language: name} for one GeoNames place."""
    names = [s for s in spellings if s]
    found = {}
    for language, low, high in SINGLE_SCRIPT:
        match = next((n for n in names if only(n, low, high)), None)
        if match:
            found[language] = match
    found.update(arabic_script([n for n in names if only(n, 0x0600, 0x06FF)]))
    found.update(cyrillic([n for n in names if only(n, 0x0400, 0x04FF)]))
    han = [n for n in names if re.fullmatch(r"[\u4e00-\u9fff·]+", n)]
    if han:
        found["zh"] = han[0]
    hindi = [n for n in names if only(n, 0x0900, 0x097F)]
    if len(hindi) == 1:
        found["hi"] = hindi[0]
    found.update(EXONYMS.get(ascii_name, {}))
    if "am" in found:
        found["ti"] = found["am"]
    return found


def properties(name, translations):
    """name and name:xx, leaving out what says the same again."""
    out = {"name": name}
    for language in LANGUAGES:
        value = translations.get(language)
        if value and value != name:
            out[f"name:{language}"] = value
    return out


def regions():
    """{language: {ISO 3166-2 region code like 'it21': name}} from the committed CLDR table."""
    table = json.loads((Path(__file__).parent.parent / "region-names.json").read_text("utf-8"))
    return {language: {code: row.get(language) for code, row in table.items()} for language in LANGUAGES}


def countries(folder):
    """{language: {'IT': name}} from CLDR territories."""
    out = {}
    for language in [*LANGUAGES, "it"]:
        path = folder / "package" / "main" / language / "territories.json"
        if path.exists():
            out[language] = json.loads(path.read_text("utf-8"))["main"][language]["localeDisplayNames"]["territories"]
    return out
