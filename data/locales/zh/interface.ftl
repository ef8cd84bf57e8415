# Texts of the pages in Chinese (simplified). Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = 帮您找到合适的服务点：现在开放，会说您的语言
skip-to-content = 跳到正文
nav-label = 菜单
nav-find = 查找
nav-sheets = 经验资料
nav-data = 数据
nav-home = 首页
language-switch = 语言
# After a notice for some days.
notice-more = 了解更多
machine-note = 本页中文由机器翻译，可能有错误。
footer-about = Bussola 从公开网页收集服务点的信息。每条信息都有来源和日期。
footer-privacy = 隐私
footer-accessibility = 无障碍
footer-api = 给程序员：API
footer-no-tracking = 没有 Cookie。不建立个人档案。没有广告。

emergency-title = 有危险吗？
emergency-112 = 紧急求助：警察、救护车、消防
emergency-1522 = 妇女受暴力求助，免费，24 小时
emergency-call = 拨打 { $number }

## Home

home-title = 您需要什么？
home-lead = 请选择一个主题。我们告诉您最近的服务点在哪里、什么时候开放、谁会说您的语言。
home-place-label = 您在哪里？
home-place-hint = 街道、街区或市镇
home-doors = 主题
home-courses = 我想上意大利语课
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = 或者选择您的问题
home-search-all = 查看附近所有服务点
home-cities = 或者选择城市
home-trust-title = 这些信息有多可靠？
home-trust-text = 我们从公开网页读取信息。每个服务点旁边都写着日期、来源和位置有多准确。我们不知道的，会直接告诉您。
home-trust-open = 开放时间已考虑节假日和临时关门。
home-trust-unknown = “开放时间未知”不等于关门：请先打电话。
home-trust-call = 出发前，如果可以，请先打电话。
home-for-operators = 您在服务点工作吗？
home-for-operators-text = 看看别人怎么做：有 { $count } 份好做法经验资料可以下载。
home-count = 共收录 { $text } 个服务点

## Position

use-my-position = 使用我的位置
position-private = 您的位置只用于这一次搜索。我们不保存。
position-wait = 正在查找您的位置…
position-denied = 手机不允许使用您的位置。请输入街道或市镇。
position-failed = 找不到您的位置。请输入街道或市镇。
position-yours = 您的位置
position-chosen = 您选的地点

## Finder: form

find-title = 查找服务点
find-title-need = { $need } – 附近的服务点
find-form = 搜索
find-need = 您需要什么
find-need-any = 所有主题
find-need-all-of = 全部：{ $need }
find-place = 地点
find-place-suggestions = 叫这个名字的地方
find-language = 会说的语言
find-language-any = 所有语言
find-language-any-of = 任何一种语言
find-open = 时间
find-open-any = 任何时间
find-open-now = 现在开放
find-open-at = 其他时间
find-open-then = 那时开放
find-at = 日期和时间
find-more = 更多条件
find-audience = 服务谁
find-audience-any = 所有人
find-access = 怎么进去
find-free = 只看免费的
find-walk-in = 不用预约
find-step-free = 入口没有台阶
find-with-sheets = 只看有经验资料的
find-confirmed-since = { $date }以来确认过
find-submit = 搜索
find-change = 修改搜索
find-clear = 清除所有条件
find-remove = 去掉条件：{ $label }
find-active = 已选条件
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] 没有服务点
   *[other] { $text } 个服务点
 }
find-near = 靠近：{ $place }
find-near-within = { $distance } 以内
find-first = 最近的
find-first-open = 最近的开放服务点
find-then = 接下来的
find-farther = 更远的
find-farther-note = 这些服务点的距离超过 { $distance }。
find-more-results = 显示更多服务点
find-no-more = 这次搜索没有更多服务点了。
find-without-pin = 没有准确位置
find-without-pin-note = 这些服务点，我们只知道在哪个市镇，或者只通过电话或网络服务。去之前请先打电话。
find-remote = 通过电话或网络服务
find-as-list = 返回列表
find-distance-from = 距离起点：{ $place }
find-moment-now = 现在：{ $moment }
find-moment-at = 预计情况：{ $moment }

find-no-place-title = 您想在哪里找？
find-no-place-text = 请输入街道、街区或市镇。也可以选择城市。
find-place-not-found = 找不到“{ $text }”。
find-place-not-found-help = 请检查写法，或者只写市镇。
find-place-fallback = 先显示这里附近的服务点：{ $place }。
find-place-ambiguous = 有几个地方叫这个名字。现在用的是：{ $place }。您要找的是另一个吗？
find-place-perhaps = 您要找的是其中之一吗？
find-place-unavailable = 现在不能查地址。请选择城市。
find-place-matched = 找到的地址：{ $place }
find-place-approximate = 大概位置，误差 { $distance } 以内。

find-see = 没有专门负责“{ $need }”的服务点。这些也许能帮到您：
find-see-zero = 我们不知道哪个服务点专门负责“{ $need }”。

find-zero-title = 这次搜索没有找到服务点
find-zero-text = 这不等于没有这样的服务点，只是我们还不知道。您可以这样做：
find-zero-remove = 去掉一个条件
find-zero-remove-one = 去掉“{ $label }”：{ $text } 个服务点
find-zero-need-alone = 只看“{ $label }”，不加其他条件：{ $text } 个服务点
find-zero-farther = 到更远的地方找：{ $text } 个服务点
find-zero-next = 最早开门的
find-zero-nearest = 不加条件时最近的
find-zero-cities = 到另一个城市找
find-zero-city = { $label }：{ $text } 个服务点
find-zero-phone = 打电话：他们通过电话服务
find-zero-start = 重新开始

find-not-open-more = 还有一些服务点，现在不一定开放。
find-include-opens = 也显示晚些时候开门的
find-include-unknown = 也显示开放时间未知或不确定的
find-include-on = 已包括开放时间不确定或未知的

## Opening in words

state-open = 开放中
state-opens = 现在关门
state-closed = 关门
state-maybe = 可能开放
state-unknown = 开放时间未知

opening-always = 一直开放
opening-open = 现在开放
opening-open-until = 现在开放，{ $time } 关门
opening-open-until-day = 现在开放，{ $day } { $time } 关门
opening-closes-soon = 快关门了：还有 { $minutes } 分钟，{ $time } 关门
opening-opens = 现在关门，{ $day } { $time } 开门
opening-opens-soon = { $minutes } 分钟后开门，{ $time } 开门
opening-opens-maybe = 现在关门，可能{ $day } { $time } 开门
opening-closed = 关门：不知道什么时候开门
opening-maybe = 可能开放：请先打电话
opening-maybe-by_appointment = 只接待有预约的人，到 { $time } 为止
opening-maybe-by_phone = { $time } 之前可以打电话
opening-maybe-by_referral = 要由其他机构介绍才能去，到 { $time } 为止
opening-maybe-patron_day = 可能关门：本地节日 { $name }
opening-maybe-bridge_day = 可能关门：两个节假日之间的一天
opening-maybe-august = 可能开放：八月开放时间有变化
opening-maybe-national_holiday = 可能关门：{ $holiday }
opening-maybe-hours_unclear = 可能开放：开放时间不清楚
opening-maybe-unconfirmed = 可能开放：开放时间没有确认
opening-unknown = 开放时间未知：请先打电话
opening-unknown-no-phone = 开放时间未知
opening-unknown-text = 开放时间不确定：请先打电话
opening-unknown-text-no-phone = 开放时间不确定
opening-unknown-unconfirmed = 开放时间没有确认：请先打电话
opening-then = 然后{ $day } { $time } 开门
opening-last-entry = 最晚进入时间：{ $time }
opening-entry-over = 最晚进入时间是 { $time }：现在不能进去了

reason-regular_slot = 平常的开放时间
reason-always_open = 24 小时开放
reason-exception_closed = 临时关门，到 { $date }为止
reason-exception_hours = 临时开放时间，到 { $date }为止
reason-national_holiday = 全国节假日：{ $holiday }
reason-patron_day = 本地守护圣人节日：{ $name }
reason-bridge_day = 节假日和周末之间的一天：可能关门
reason-august = 八月开放时间可能有变化
reason-by_appointment = 需要预约
reason-by_phone = 只通过电话
reason-by_referral = 要由其他机构介绍才能去
reason-walk_in = 不用预约就可以去
reason-hours_unclear = 来源没有写清楚开放时间
reason-hours_not_known = 来源没有写开放时间
reason-hours_as_text = 开放时间只有文字说明
reason-unconfirmed = 信息比较旧，或者不太可靠
reason-no_known_opening = 接下来几个月没有已知的开放时间
reason-too_late = { $minutes } 分钟后关门。走路大约要 { $walk } 分钟：您会赶不上。
reason-too_late_to_enter = 还有 { $minutes } 分钟可以进去。走路大约要 { $walk } 分钟：您会赶不上。

holiday-new_year = 元旦
holiday-epiphany = 主显节
holiday-easter = 复活节
holiday-easter_monday = 复活节星期一
holiday-liberation = 解放日
holiday-labour = 劳动节
holiday-republic = 共和国日
holiday-assumption = 圣母升天节 (Ferragosto)
holiday-saint_francis = 圣方济各节
holiday-all_saints = 诸圣节
holiday-immaculate_conception = 圣母无染原罪节
holiday-christmas = 圣诞节
holiday-saint_stephen = 圣斯德望节

## Days and numbers

day-today = 今天
day-tomorrow = 明天
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
date-long = { $year }年{ $month }{ $day }日
date-day-month = { $month }{ $day }日{ $weekday }
moment = { $month }{ $day }日{ $weekday } { $time }
decimal-separator = .
thousands-separator = ,
distance-m = { $value } 米
distance-km = { $value } 公里
walk-minutes = 走路 { $minutes } 分钟
list-middle = { $first }、{ $next }
list-last = { $first }和{ $next }

## Desk card

card-free = 免费
card-paid = 要付费
card-phone = 打电话
card-call = 拨打 { $number }
card-details = 打开信息卡
card-directions = 怎么去
card-languages = 语言
card-languages-now = 现在会说的语言
card-languages-unknown = 没有写明语言
card-sheets = { $count } 份经验资料
card-sheets-long = 有 { $count } 份经验资料，介绍这里怎么工作
card-hours-source = 来源写道
card-hours-inferred = 开放时间从来源的文字中读出
card-show-on-map = 在地图上显示

access-walk_in = 不用预约
access-appointment = 要预约
access-with-or-without = 预约不预约都可以
access-phone = 先打电话
access-referral = 要由其他机构介绍
access-unknown = 不知道是否需要预约

precision-house = 准确位置
precision-street = 街上的大概位置，误差 { $distance } 以内
precision-near = 大概位置，误差 { $distance } 以内
precision-district = 大概位置：只知道街区，误差 { $distance } 以内
precision-postcode = 大概位置：只知道邮编区域，误差 { $distance } 以内
precision-municipality = 只知道在哪个市镇
precision-short = 大概位置，误差 { $distance } 以内
precision-none = 位置未知
address-hidden = 地址保密。请打电话。
address-area = 不公开详细地址。请打电话。
address-missing = 没有写明地址
kind-fixed = 固定地点
kind-mobile = 流动服务
kind-remote = 电话或网络

trust-fresh = 一年之内确认过
trust-ageing = 一年多以前的信息
trust-stale = 信息旧了或没有日期：请先打电话
trust-unconfirmed = 没有确认：去之前请先打电话
trust-short-fresh = 近期
trust-short-ageing = 有待核对
trust-short-stale = 旧的或没有日期
trust-short-unconfirmed = 没有确认
freshness-dated = { $date }的信息，来自 { $source }
freshness-dated-no-source = { $date }的信息
freshness-undated = 没有日期的信息，来自 { $source }
freshness-undated-no-source = 没有日期的信息
confirmed-by-import = { $date }从公开网页读取，还没有人确认。
confirmed-by-operator = { $date }由服务点确认
confirmed-by-infopoint = { $date }由信息咨询点 (infopoint) 确认
confirmed-never = 这些信息还没有人确认。

## Desk page

desk-tab-desk = 服务点
desk-tab-sheets = 这里怎么工作
desk-opening = 开放时间
desk-hours-week = 接下来七天
desk-hours-day = 日期
desk-hours-hours = 时间
desk-hours-closed = 关门
desk-hours-no-hours = 未知
desk-hours-maybe = { $hours }（可能）
desk-hours-last-entry = 关门前 { $minutes } 分钟停止进入
desk-hours-source = 来源写的开放时间
desk-hours-unknown = 我们不知道开放时间。这不等于关门。
desk-hours-languages = 这段时间会说的语言
desk-where = 地点
desk-directions = 怎么去
desk-directions-osm = 在 OpenStreetMap 中打开
desk-directions-walk = 步行路线
desk-directions-app = 在地图应用中打开
desk-access = 怎么进去
desk-step-free-yes = 入口没有台阶
desk-step-free-no = 入口有台阶
desk-step-free-unknown = 不知道有没有台阶
desk-documents = 要带什么
desk-documents-unknown = 来源没有说需要哪些证件。请先打电话问一问。
desk-documents-none = 不需要证件
desk-document-optional = 有的话请带上
desk-for-whom = 服务谁
desk-for-whom-unknown = 来源没有说
desk-cost = 多少钱
desk-cost-free = 免费
desk-cost-paid = 要付费
desk-cost-unknown = 来源没有说要不要付费
desk-needs = 能帮什么忙
desk-languages = 会说哪些语言
desk-languages-unknown = 来源没有说会说哪些语言。
desk-contacts = 联系方式
desk-contacts-none = 来源没有写联系方式。
desk-website = 网站
desk-email = 电子邮件
desk-organization-kind = 机构类型
desk-notes = 来源的备注
desk-notes-language = 意大利语
desk-source = 信息从哪里来
desk-source-link = 看原来的网页
desk-source-none = 来源没有公开网址。
desk-inferred = 我们自己推断的内容
desk-licence = 许可协议
desk-share = 分享
desk-shared = 链接已复制
desk-print = 打印
desk-back = 返回搜索结果
desk-nearby = 附近其他服务点
desk-open-nearby = 附近现在开放
desk-sheets-none = 还没有介绍这个服务点怎么工作的经验资料。
desk-sheets-none-more = 查看所有经验资料
desk-zip = 下载这个服务点的所有经验资料 (zip)
desk-sheets-lead = 关于这个服务点的好做法经验资料，给想学习或照着做的人。

## Sheets

sheets-title = 好做法经验资料
sheets-lead = 服务点、办公室和合作网络怎么工作：可以学习，也可以照着做。每份经验资料只写来源里说的内容。
sheets-theme = 主题
sheets-theme-any = 所有主题
sheets-city = 城市
sheets-city-any = 所有城市
sheets-filter = 显示
sheets-count = { $count ->
    [0] 没有经验资料
   *[other] { $count } 份经验资料
 }
sheets-zero = 没有符合这些条件的经验资料。
sheets-download-all = 下载这些经验资料 (zip)
sheet-read = 阅读经验资料
sheet-kind-good_practice = 好做法
sheet-kind-micro_practice = 小做法
sheet-part-problem = 问题
sheet-part-context = 背景
sheet-part-actors = 谁参加了
sheet-part-steps = 做了什么
sheet-part-tools = 工具
sheet-part-cost = 花了多少钱
sheet-part-results = 结果
sheet-part-went_wrong = 哪些没有成功
sheet-part-how_to_copy = 怎么照着做
sheet-not-documented = 没有记录
sheet-not-documented-note = 来源没有说。我们宁可空着。
sheet-audience = 服务谁
sheet-promoter = 发起单位
sheet-place = 地点
sheet-period = 时间
sheet-needs = 主题
sheet-sources = 来源
sheet-desks = 这样工作的服务点
sheet-desks-none = 没有可以确定有关联的服务点。
sheet-pdf = 下载 PDF
sheet-zip = 下载附件 (zip)
sheet-version = 第 { $version } 版，{ $date }
sheet-licence = 许可协议：{ $licence }
sheet-other-language = 这份经验资料使用的语言：{ $language }。
sheet-back = 所有经验资料

## Map

map-show = 显示地图
map-hide = 隐藏地图
map-label = 服务点地图。列表里有同样的信息。
map-skip = 跳过地图
map-loading = 正在加载地图…
map-failed = 这部手机不能显示地图。列表里有同样的信息。
map-no-streets = 这里的地图还没有街道。请看列表里的地址。
map-search-here = 在这个区域搜索
map-only-sheets = 只看有经验资料的
map-legend = 颜色
map-zoom-in = 放大
map-zoom-out = 缩小
map-close = 关闭
map-attribution = 地图从哪里来
map-desks-failed = 地图上不能显示服务点。请看列表。
map-you = 您在这里
map-approximate = 圆圈表示可能的位置
map-pile = 在此地点
map-open-card = 打开
map-cluster = { $count } 个服务点

## Data

data-title = 数据属于大家
data-lead = 可以下载服务点、经验资料和列表。每一项都有来源、日期和许可协议。
data-what = 有哪些数据
data-desks = { $text } 个服务点
data-sheets = { $text } 份经验资料
data-cities = { $text } 个城市地区
data-needs = { $text } 种需求
data-version = 数据版本：{ $version }
data-download = 下载服务点
data-download-filtered = 文件里只有您筛选的服务点。
data-download-all = 文件里有所有服务点。只想下载一部分，请先搜索，再回到这里。
data-filters = 条件：{ $filters }
data-geojson = GeoJSON，用于地图（QGIS、网页）
data-csv = CSV，用于电子表格
data-sheets-zip = 所有经验资料 (zip)
data-quality = 数据质量
data-quality-state = 项目
data-quality-count = 服务点
data-quality-hours = 开放时间机器能读
data-quality-languages = 写明会说的语言
data-quality-pin = 地图上有位置
data-quality-phone = 有电话号码
data-quality-dated = 来源有日期
data-quality-sheets = 至少有一份经验资料
data-api = 给程序员
data-api-text = 开放的 API，用 JSON 回答，不需要密钥。
data-api-docs = API 文档
data-licence = 许可协议和引用
data-licence-text = 您可以使用这些数据，也可以用于商业，只要说明数据从哪里来。每个服务点都写明了来源。
data-citation = 怎么引用
data-protected = 数据里没有庇护所的地址。

## Privacy and accessibility

privacy-title = 隐私
privacy-lead = 不用说您是谁，也可以找帮助。
privacy-position-title = 您的位置
privacy-position = 只有您点“使用我的位置”时，我们才会问您的位置。只用于一次搜索。我们不保存，也不写进日志。
privacy-query-title = 您搜索的内容
privacy-query = 我们不保存您找什么、在哪里找。网页地址里有您的搜索内容：如果别人也用这部手机，请删除浏览记录。
privacy-third-title = 没有别人
privacy-third = 网页不加载其他公司的任何东西：没有他们的地图、字体或统计。
privacy-cookies-title = Cookie
privacy-cookies = 我们不使用 Cookie。
privacy-links-title = 其他网站的链接
privacy-links = 您打开链接（服务点的网站、OpenStreetMap）后，适用那个网站的规定。
accessibility-title = 无障碍
accessibility-lead = 我们希望每个人都能使用这些网页。
accessibility-how-title = 网页怎么做的
accessibility-how = 网页不用脚本也能用，可以用键盘，也可以用读屏软件。文字可以放大。颜色容易看清，晚上也一样。开放状态总是有文字和标志，不只用颜色表示。
accessibility-map-title = 地图
accessibility-map = 地图只是补充：列表里有同样的信息。
accessibility-goal-title = 我们的目标
accessibility-goal = 我们遵循 WCAG 2.2 的 AA 级标准。如果您遇到障碍，请告诉我们：我们会当作故障来处理。

## When something is wrong

error-404-title = 没有这个网页
error-404-text = 可能服务点已经关了，也可能地址写错了。
error-400-title = 我们没有看懂这个请求
error-400-text = 网页地址里有一个值不对。
error-500-title = 我们这边出了问题
error-500-text = 不是您的错。请过一会儿再试。
error-503-title = 请稍等
error-503-text = 服务还没有准备好。请过一会儿再试。
error-links = 您可以这样做
notice-ignored = 地址里有一部分我们没有采用：{ $field }。

## Problems with a record (for operators)

issue-name_missing = 缺少名称
issue-id_repeated = 同一个代码出现两次
issue-id_invalid = 代码里有不允许的字符
issue-no_way_to_reach = 没有地址，也没有联系方式
issue-need_missing = 缺少需求
issue-need_unknown = 需求未知
issue-organization_missing = 缺少机构
issue-organization_kind_unknown = 机构类型未知
issue-municipality_missing = 缺少市镇
issue-municipality_unknown = 市镇未知
issue-postcode_invalid = 邮编错误
issue-phone_invalid = 电话号码错误
issue-email_invalid = 电子邮件地址错误
issue-url_invalid = 网址错误
issue-language_unknown = 语言未知
issue-audience_unknown = 服务对象未知
issue-hours_not_understood = 开放时间的写法我们看不懂
issue-hours_invalid = 开放时间错误
issue-hours_disagree = 同一行有两个不同的开放时间
issue-date_invalid = 日期错误
issue-coordinates_invalid = 坐标错误
issue-coordinates_outside_municipality = 这个点不在该市镇内
issue-precision_unknown = 准确程度未知
issue-confidence_unknown = 可靠程度未知
issue-address_not_found = 找不到地址
issue-address_ambiguous = 地址有不止一个结果
issue-geocoders_disagree = 两个服务对这个地址给出不同的地点
issue-geocoder_silent = 一个查地址的服务没有回答
issue-text_too_long = 文字太长
issue-text_not_utf8 = 文字有乱码
issue-column_missing = 缺少一列
issue-row_unreadable = 有一行无法读取
issue-value_unknown = 这个值不在允许的范围内。
issue-correction_of_unknown_desk = 更正里写的服务点不存在
issue-correction_of_unknown_field = 更正里写的字段不存在
issue-correction_invalid = 更正里有一个不能用的值

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = 从开放时间的文字中读出
inferred-hours_day_misspelt = 有一天的名称写错了
inferred-hours_days_unjoined = 连着写的几天，当作列表来读
inferred-hours_days_by_dashes = 用横线连着的几天，当作列表来读
inferred-hours_ordinal_unmarked = 星期前面的数字表示当月第几周
inferred-hours_spans_by_dashes = 连着四个时间，当作上午和下午来读
inferred-hours_working_days = 工作日：星期六不确定
inferred-hours_day_by_appointment = 日期确定，时间不确定：要预约
inferred-access_from_hours = 怎么进去，是从开放时间的文字中读出的
inferred-id_from_name = 代码由名称和市镇组成
inferred-phone_country = 号码没有国家代码：当作意大利号码
inferred-phone_from_text = 号码从文字中读出
inferred-email_unhidden = 电子邮件地址用隐藏的方式写出
inferred-email_from_text = 电子邮件地址从文字中读出
inferred-url_scheme = 网址没有 https：已加上
inferred-url_trimmed = 已去掉网址前后的符号
inferred-postcode_from_address = 邮编从地址中读出
inferred-municipality_by_postcode = 有几个同名市镇，用邮编选定
inferred-municipality_from_postcode = 用邮编找到市镇
inferred-municipality_from_address = 市镇从地址中读出
inferred-municipality_from_position = 用位置找到市镇
inferred-municipality_by_other_name = 用市镇的另一个名称找到
inferred-municipality_from_quarter = 用街区名称找到市镇
inferred-language_from_words = 语言从它的名称读出
inferred-language_from_nationality = 语言从国籍读出
inferred-need_from_kind = 需求从服务点类型推断
inferred-need_from_name = 需求从它的名称读出
inferred-need_from_synonym = 需求从常用词读出
inferred-date_first_day = 取该月或该年的第一天
inferred-coordinates_from_text = 坐标用另一种写法

## Words typed by the visitor

find-words = 输入一个词搜索
find-words-hint = 例如：ISEE、居留、医生
find-words-letter = 您可以照抄收到的信上的一个词。
find-words-understood = “{ $text }”：为您显示“{ $need }”。
find-words-other = 您要找的是别的吗？
find-words-desks = 叫这个名字的服务点
find-words-none = 我们不认识“{ $text }”这个词。请换一个词，或者选择一个主题。

# What was read: /data/runs
runs-title = 读取了什么，什么时候读取
runs-lead = 服务点列表会反复读取。这一页记录每次的情况。
runs-none = 还没有读取任何内容。
runs-took-back = 撤销了第 { $number } 次读取。
runs-summary = 读取 { $read } 条：新增 { $new } 条，变化 { $changed } 条，消失 { $gone } 条，等待 { $waiting } 条。
run-title = 第 { $number } 次读取
run-json = 同样内容的 JSON
run-outcome = 结果怎样
run-read = 读取的记录
run-published = 已发布
run-waiting = 等待：不符合一条规则
run-rejected = 空白，或完全重复
run-new = 新的服务点
run-changed = 有变化的服务点
run-same = 和以前一样
run-kept = 保留了人工确认的内容
run-gone = 列表里已经没有
run-positions = 位置有多准确
run-precision-house = 门牌
run-precision-street = 街道
run-precision-near = 附近
run-precision-district = 街区
run-precision-postcode = 邮编区域
run-precision-municipality = 只有市镇
run-precision-none = 没有位置
run-durations = 用了多长时间
run-stage-normalise = 理解
run-stage-validate = 检查
run-stage-geocode = 查找地点
run-stage-reconcile = 比较
run-issues = 哪里有问题
run-no-issues = 没有。
run-quotes = 例子只显示谁都可以看的内容。
run-waits = 这条记录在等待
run-example = 第 { $line } 行，{ $field }：{ $value }
run-example-hidden = 第 { $line } 行，{ $field }
run-fields = 这些值从哪里来
run-field = 字段
run-from-source = 列表
run-inferred = 从其他文字推断
run-from-geocoder = 用地址找到
run-missing = 缺少
