"""Cuts the fonts of other scripts down to what the press may have to write: `subset.py [FOLDER OF LOCALES]`.

Needs fonttools (PyPI) and Debian's packages fonts-noto-core and fonts-noto-cjk. See README.md beside this file.
"""

import sys
from pathlib import Path

from fontTools import subset

HERE = Path(__file__).resolve().parent
LOCALES = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[3] / "data" / "locales"
TRUETYPE = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
CJK_SIMPLIFIED = 2

# Letters of an alphabet all come along, so that a new translation seldom needs new fonts.
ALPHABETS = {
    "NotoSansArabic": [(0x0600, 0x06FF), (0x0750, 0x077F)],
    "NotoSansBengali": [(0x0980, 0x09FF)],
    "NotoSansGurmukhi": [(0x0A00, 0x0A7F)],
    "NotoSansEthiopic": [(0x1200, 0x137F)],
}
# Blanks, marks of direction and joining, the danda of Indian scripts; digits and the rest of Latin are in Noto Sans.
EVERYWHERE = [0x20, 0xA0, 0x2D, 0x200C, 0x200D, 0x200E, 0x200F, 0x25CC, 0x0964, 0x0965]
CJK_MARKS = [(0x3000, 0x3017), (0xFF01, 0xFF5E)]

# Chinese has too many characters to take them all; these are likely in the next sentence that somebody translates.
LIKELY = (
    "你您好早晚上下午安再见请问谢帮助我们他她它是不有在这个那哪里什么怎样可以能会说讲话语言中文意思懂听写读看打印纸张表格"
    "带走随身保存收藏发送短信复制日历提醒联系人名片地址电话号码手机网站链接扫码二维海报附近办事处窗口时间开关门今天明昨"
    "星期周一二三四五六七八九十百千月日年点分钟前后左右内外只仅都也还就要先然已经没未删除全部失败成功无法尝试稍等完毕尺寸"
    "大小第种列显示载页面脚本需使用者别到墙挂贴信息最新制作改变可能去之如果致约并非移加入取消标题加星设备器数据网络离线"
    "路线地图距离步行公里米附近老少男女孩子家庭母父亲学校医院药店警察市政府税务工作合同住房租金护照签证居留许可难民庇护"
)


def written() -> set[int]:
    """Every character of every text of every language."""
    files = [path for path in LOCALES.rglob("*") if path.suffix in {".ftl", ".toml"}]
    return {ord(character) for path in files for character in path.read_text(encoding="utf-8")}


def ranges(pairs: list[tuple[int, int]]) -> set[int]:
    return {code for first, last in pairs for code in range(first, last + 1)}


def cut(source: Path, target: str, codes: set[int], number: int = -1) -> None:
    options = subset.Options(hinting=False, layout_features=["*"], notdef_outline=True, font_number=number)
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    subset.save_font(font, str(HERE / target), options)
    print(f"{target:32} {(HERE / target).stat().st_size:9} bytes")


def main() -> None:
    needed = written()
    for name, blocks in ALPHABETS.items():
        for weight in ("Regular", "Bold"):
            cut(TRUETYPE / f"{name}-{weight}.ttf", f"{name}-{weight}.ttf", ranges(blocks) | set(EVERYWHERE))
    chinese = {code for code in needed | set(map(ord, LIKELY)) if 0x2E80 <= code <= 0x9FFF}
    cut(CJK, "NotoSansSC-Regular.otf", chinese | ranges(CJK_MARKS), CJK_SIMPLIFIED)


main()
