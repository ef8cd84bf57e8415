# Taking the data away: formats, former days, changes and releases.

data-xlsx = 电子表格（Excel、LibreOffice）
data-gpkg = GeoPackage，用于 QGIS
data-fgb = FlatGeobuf，用于网页地图
data-parquet = GeoParquet，用于 Python 和 R
data-geojsons = GeoJSON 序列，用于程序
data-tables = 分开的表格（含 CSV 的 zip）
data-past = 过去的日子和变化
data-past-text = 在文件地址里加上一个日期，就能得到那一天结束时的数据。另一个地址告诉您两天之间有什么变化。
data-feeds = 关注一个城市的变化
data-feeds-text = 有新的服务点，或者服务点搬迁、变化、关闭时，订阅阅读器会告诉您。
feed-title = { $city }：有什么变化
feed-added = 新的：{ $name }
feed-removed = 已经没有了：{ $name }
feed-moved = 已搬迁：{ $name }
feed-changed = 有变化：{ $name }
releases-title = 数据版本
releases-lead = 每个版本都是全部数据的一份副本，永远不变。您可以引用它，每个人都能找到同样的文件。
releases-none = 还没有版本。
release-title = 版本 { $month }
release-file = 文件
release-size = 大小
release-checksum = 校验码（SHA-256）
release-citation = 如何引用这个版本
