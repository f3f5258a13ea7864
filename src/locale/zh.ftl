### Theme words
# What the templates print themselves, as `words.skip_to_content` and so on. Plain messages, no arguments; the files of all languages keep the same keys.

## The frame of every page
colon = ：
skip-to-content = 跳到正文
nav-main = 主导航
nav-crumbs = 当前位置
original = 原文
read-in = 阅读其他语言版本：
languages = 语言
feeds = 更新订阅
home = 首页
updated = 最近更新：
made-on = 本页更新于
on-now = 正在进行
your-time = 你所在时区的时间：
cite = 引用本页
privacy-note = 本网站不使用 Cookie。
made-with = 制作工具：

## Sections and headings
all-meetings = 全部活动
all-news = 全部新闻
meetings = 活动
news = 新闻
groups = 小组
topics = 主题
organisations = 机构
projects = 项目
upcoming = 近期活动
no-upcoming = 目前没有已定日期的活动。
past = 往期活动
undated = 没有日期的活动
from-archive = 活动档案
latest-news = 最新新闻
in-this-page = 本页内容
by-year = 按年份
pages = 页码
page-previous = 上一页
page-next = 下一页

## Facts
when = 时间
was-due = 原定时间
status = 状态
where = 地点
audience = 面向
language = 语言
organisers = 主办方
guests = 嘉宾
participants = 参加者
series = 系列
project = 项目
attendance = 到场情况
source = 来源
published = 发布时间
updated-term = 更新时间
authors = 作者
date-unknown = 日期未注明
kind = 类型
website = 网站
also-called = 又名：
also-called-term = 其他名称
continues = 前一个项目
continued-by = 后续项目
extensions = 延期
until = 延至：

## The page of a meeting
join = 如何参加
register-until = 报名最后一天：
changes = 有哪些变动
reason = 原因：
materials = 资料
recording = 回放
minutes = 会议记录
unknown = 我们不知道的内容
meeting-news = 关于这场活动的新闻
order = 先后顺序
comes-after = 之前的活动
comes-before = 之后的活动
nav-meetings = 其他活动
meeting-previous = 上一场活动
meeting-next = 下一场活动

## The page of a news item
news-meetings = 文中提到的活动
nav-news = 其他新闻
news-older = 较早的新闻
news-newer = 较新的新闻

## Calendars and feeds
add-to-calendar = 添加到日历
download-ics = 下载 .ics 文件
or-subscribe = 也可以订阅日历，新的活动会自动出现：
calendar-honest = 以上只是副本，不会跟着变动：活动改期或取消后，副本还是原来的样子。订阅的日历会自动更新，不过应用每隔几个小时才重新读取一次，Google 可能需要一天。
remove-from-calendar = 从日历中移除
remove-from-calendar-how = 用你的日历打开这个文件，它会标明活动当天不举行。已订阅日历的人不用做任何事。
follow = 获取最新消息
follow-calendar = 在你的日历中
subscribe-calendar = 订阅日历
subscribe-apps = 适用于 iPhone、Mac、Thunderbird，以及能打开 webcal 地址的应用。
subscribe-copy = 如果用其他应用，请复制这个地址，粘贴到应用中通过网址（URL）添加日历的地方：
subscribe-guide = Google、Outlook 和其他应用：怎么操作
subscribe-honest = 订阅的日历会自动更新，不过应用每隔几个小时才重新读取一次，Google 可能需要一天。想知道临时变动，请看本页。
follow-news = 在你的新闻阅读器中
follow-news-how = 复制这个链接的地址，粘贴到你的 RSS 阅读器。

## The page of the calendars
calendars-intro = 订阅日历，就是把本网站和你手机或电脑上已有的日历连起来：新的活动会自动出现，改期的活动也会自动更新。你不用注册，也不用留下电子邮箱，随时可以停止。
calendars-choose = 选择日历
calendars-which = 每个日历只包含日子已经确定的活动。其他活动在日子确定之前，只能在网站上看到。
calendars-with = 用以下应用订阅：
app-webcal = iPhone、iPad、Mac、Thunderbird
app-google-name = Google 日历
app-outlook-name = Outlook.com
app-microsoft-name = Microsoft 365（工作或学校）
calendars-on-site = 网站上的活动
calendars-apps = 各个应用的操作方法
calendars-apps-how = 点一下你用的应用的名称，就能看到怎么添加日历、多久更新一次、怎么移除。
calendars-changes = 如果活动有变动
calendars-changes-how = 活动改期后，你日历里的时间也会跟着改；活动取消或推迟时，标题会写明。不过，在应用重新读取日历之前，你看到的还是以前的内容。如有疑问，以网站上写的为准。
calendars-stop = 如果不想再订阅
calendars-stop-how = 按照各个应用的说明，把日历从你的应用中移除，里面的活动会一起消失。不用通知任何人。
app-steps = 怎么添加
app-refresh = 多久更新
app-cancelled = 取消的活动
app-remove = 怎么移除
app-by-address = 打开 Google 日历通过网址（URL）添加日历的页面
search-words = 要搜索的词
search = 搜索
search-narrow = 缩小搜索范围
search-kind = 类型
search-group = 小组
search-year = 年份
search-any = 全部
search-results = 搜索结果
search-more = 显示更多结果
search-no-script = 这个浏览器关闭了 JavaScript，不能使用搜索。下面是全部档案，你可以用浏览器的“在页面中查找”功能。
search-archive = 全部档案

## The archive
browse = 浏览档案
archive = 档案

## The network in figures
figures-intro = 这些数字由本网站上的内容自动统计得出。已知的和未知的分开列出：没有任何数字是估计的。
figures-absent = 无法统计的内容
figures-unknown = 逐场活动列出我们不知道的内容
not-known = 未知
download-csv = 下载表格（CSV）

## What is not known
unknown-intro = 本档案只写来源中有的内容。下面是来源没有说明的：我们留作空白，不作猜测。
unknown-missing = 缺少的信息
unknown-missing-how = 以下活动和新闻没有注明：
unknown-told = 我们还不知道的内容
unknown-told-how = 这些页面上写明：
unknown-order = 时间顺序
unknown-order-how = 这些活动的日期未注明，也不清楚哪一场在前、哪一场在后：
unknown-open = 尚待确定的内容
unknown-open-how = 这些活动尚未举行：以下内容还没有确定，或还没有公布。
unknown-none = 已知没有的内容
unknown-none-how = 这里没有遗漏：已注明没有。
unknown-by-year = 逐年
unknown-help = 如果您知道这里缺少的信息
unknown-help-how = 请写信至：
unknown-figures = 网络数据

## Not found, moved
not-found-why = 如果地址是你自己输入的，请检查有没有写错。如果是粘贴的，请检查是否完整。
not-found-where = 你可以从这里重新开始：
not-found-report = 你是从本网站的链接来到这里的吗？
not-found-tell = 报告失效的链接
moved = 本页的地址已经改变
moved-here = 前往新页面
