# Words of printed sheets and of their zip files, in Chinese (simplified). Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = { $from } 年至 { $to } 年
print-period-since = { $year } 年开始，还在进行
print-period-since-about = 大约 { $year } 年开始，还在进行
print-period-open-end = { $year } 年开始；没有结束时间的记录
print-licence = 许可协议
print-version = 版本
print-updated = 更新日期
print-live = 网站上的这份经验资料
print-live-alt = 二维码：打开网站上的这份经验资料，{ $url }
print-page = 页
print-organization = 机构

bundle-title = 好做法经验资料
bundle-lead = 每份经验资料都是一个 PDF 文件，可以阅读、打印和复制。只写来源里说的内容。
bundle-sources = 来源列表 (CSV)
bundle-card = 服务点：地点、时间、方式（文字）
