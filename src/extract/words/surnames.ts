const words = (list: string) => list.trim().split(/\s+/u);

/** Surnames that hardly ever begin a word that may follow 书记 or 主任. */
export const CLEAR_SURNAMES = new Set(
  '王李张刘陈杨赵周吴徐孙朱胡郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜钟汪姜姚谭廖邹熊郝崔邱秦侯邵孟汤黎乔贺赖龚庞樊殷翟倪韦鲍岑滕邬卞卜顾湛祁禹狄贝臧茅屈阮蓝闵娄刁骆凌霍虞柯昝裘缪贲' +
    '钮嵇邢裴翁荀羊於甄芮羿靳汲邴糜巫乌焦弓隗宓蓬郗仰秋仲伊栾钭戎符詹韶郜蓟薄蒲邰鄂咸籍蔺屠胥莘逄姬冉宰郦郤璩濮扈冀郏浦柴瞿慕茹宦艾鱼戈庾暨衡耿匡寇禄阙殴沃蔚夔厍聂晁勾敖訾阚饶乜鞠巢蒯荆竺逯桓褚涂肖闫仝佟冼' +
    '亢郈漆粟沐殳汝钦迮禤仉缑郄俸庹啜撖郇俎禚麴鄞呙闳爨苻勐邝鄯缐尉芈芶荏菅萨蔄蕫蘧赫酆铎雒迟鄢覃幺苟芦亓陶毕丛牟欧隋植辜丘苑邸喻稽栗谌蹇鹿麦智苍佘佴墨谯笪楚',
);

/**
 * Surnames that are words too or begin one (高度, 方案, 安排): a name with one of these needs a sure
 * continuation after it.
 */
export const DOUBTFUL_SURNAMES = new Set(
  '高方任安于严温齐向常何应时项强成宣单路管查解谈明万金石田江史龙段雷钱易武文白康毛马夏孔余陆程曾林水黄车古米范费廉苗凤花包牛游权关边广利越师富山谷井牧巴班宫宁甘束幸司印宿怀索容封荣' +
    '吉左房洪章盛危席伍兰柳施计伏元平穆尹戚柏俞鲁昌窦云葛郎卫戴祝童颜梅麻舒纪祖景冷简沙养须丰习申劳贡尚代付练揭晋帅岳晏庄燕寿桂桑雍池闻卓蒙莫宗郁诸曲储惠融隆阳季商华乐农扬占楼厉暴扶堵慎巩滑弘辛杭仇' +
    '战展盖满连强全尤皮言铁刀海琴岩况初凡修益妥',
);

/** Of the doubtful ones those that are function words or verbs: only a mark or a known word after the name will do. */
export const VERB_SURNAMES = new Set('向于任应时何安常解经管查成单从全连强满况初凡修益');

export const COMPOUND_SURNAMES = new Set(
  words(`
  欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠
  公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁
  拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五
  `),
);

/** Words of two characters that begin with a surname and may follow a post: 书记高度重视, 书记陆续, 主任安排. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  words(`
  高度 高标 高质 高位 高效 高频 高级 高压 高新 方案 方面 方式 方向 方法 陈旧 陈述 陈列 陈年 张贴 张榜 许可 许多 谢绝 周期
  周末 周边 周密 周一 周二 周三 周四 周五 周例 周报 郑重 董事 杜绝 陆续 顾全 顾问 顾客 黄赌 黄金 林业 林长 林地 石油 程序
  程度 范围 范例 曾经 任组 任第 任务 任职 任期 任用 任免 任命 任前 安排 安全 安置 于近 于今 于本 于当 于每 于去 于次 于前 于年 严格 严肃 严重 严厉 严守 温馨 齐抓
  向上 向党 向全 向镇 向县 向区 向市 向省 向乡 向村 向局 向组 向院 向群 向干 向职 向企 向有 向相 向其 向该 向各 向每 向所 向巡
  向纪 向人 向社 向广 常态 常委 常务 常驻 常年 常规 何时 应当 应急 应知 时任 时间 时常 项目 全程 全面 全体 全力 全部 强化 强调
  成立 成员 宣讲 宣布 单位 单独 路线 管理 查处 查房 查看 解决 谈话 谈心 明确 金融 石材 田间 田长 江河 江苏 江西 史料 龙头
  雷厉 易地 武装 文化 文件 文明 康养 马上 马克 夏季 余名 余人 车辆 包联 包保 包案 包抓 包村 包片 包户 包干 包点 包组 关于 关心 关注 边界 连续
  连同 国有 利用 宁可 左右 平时 平均 代表 代为 付出 盛大 洪水 景区 和区 和县 尚未 相关 相互 相继 索要 荣获 计划 费用 党员
  党委 党组 水利 章程 宗旨 纪检 纪委 柳州 施工 施行 云南 广泛 广东 越级 师生 游客 权力 权限 居民 步行 都要 都能 满意 祖国
  占比 占总 占全 冷静 简化 养老 须知 习近 申请 申报 劳动 劳务 贡献 储备 惠民 曲线 闻讯 房地 房产 支部 廉政 廉洁 庞大 舒适 勾结 丰富 厉行
  暴露 扶贫 扶持 堵塞 慎重 巩固 仲裁 班子 班长 焦点 刁难 胡乱 凌晨 诸多 滑坡 卓有 弘扬 辛苦 苏州 苏区 杭州 郑州 徐州 沈阳
  妥善 妥当 尤其 铁路 海洋 海南 海关 海外 海域 言论 言行 况且 皮书
  荆州 季度 商务 商会 华东 华南 农业 农村 乐于 战略 展开 展示 占用 车间 山区 后续 解放 文物 文旅
`),
);

/**
 * Leaders of the country and founders of theories; they are no people of a notice. Names that many others bear too are
 * told by the post (`FOREIGN_POST`).
 */
export const LEADERS = new Set(
  words(`
  习近平 赵乐际 王沪宁 蔡奇 丁薛祥 栗战书 李克强 王岐山 胡锦涛 江泽民 邓小平 毛泽东 马克思 列宁
  `),
);

/** Characters that end a name rather than stand in one. */
export const NEVER_IN_NAMES = new Set(
  '担的了在是被对及等给受违涉带牵兼负责抓持召参每要把将因已曾也都不未让并且或但至到说做案某则均还又其此这那各该处罚款罪犯职',
);

/** Of these, those that a name may have in its midst: 骆其昌. */
export const MIDST_OF_NAMES = new Set('其均则曾召');

/** Characters that end the name of a place or a body rather than of a person: 王家村, 李庄镇. */
export const PLACE_ENDS = new Set('村镇乡街县局委组员部队站所院校厂');

/** Characters that may stand in a name and may follow one: 张和平, 张三和…. */
export const MAY_FOLLOW_NAMES = new Set('和与为以从向同有任利先主亲多严作赴讲就系因由需');

/** Of these, those that more often begin what follows: 江山为亲戚说情. */
export const PREPOSITIONS = new Set('为以从向同由因就');

/**
 * Characters that names of other languages are written with: 巴音孟克, 乌云其其格, 阿依努尔. A name of three characters
 * or more may be of these alone.
 */
export const TRANSCRIBING = new Set(
  '娃琴高阿艾安巴包宝贝毕别布才仓曹查朝楚春次措达丹旦道德登丁东都敦多朵恩尔额丰嘎噶格根古桂哈海汗和贺呼吉加江娇杰金晶卡康克库拉兰朗勒力丽林鲁罗洛玛麦买满曼毛美孟米姆莫木那乃南嫩尼努帕培其琪齐青琼群热仁日如萨赛桑沙山尚斯苏塔泰腾提图托瓦旺吾乌西希晓热雅亚央扬叶伊依音银永尤玉云扎泽珠卓孜左',
);

/** Words that may follow a name: what office holders do, and what culprits did. */
export const FOLLOWERS = words(`
  双牵头 带头 主持 主动 担任 切实 亲自 逢 逢会 率队 率先 组织 出席 深入 履责 履职 履行 正在 贪污 行贿 挪用 滥用 玩忽 失职
  插手 包抓 包联 包案 表示 强调 指出 部署 同志 二人 两人 三人 四人 五人 一案 一行 系列 开除 立案 审查 调查 移送
  移交 存在 工作 分管 扛起 落实 推动 推进 全程 靠前 现场 定期 及时 认真 坚持 坚决 高度 始终 全面 逐项 逐一 专题
  分别 共同 会同 传达 代表 调度 督办 督导 督促 约谈 批示 签批 听取 研究 审定 审核 批准 同意 指导 协调 统筹 挂帅
  领衔 领办 挂牌 调研 走访 接访 谈话 辞去 辞职 落马 投案 自首 退休 停职 免职 撤职 调离 狠抓 紧盯 聚焦 围绕 结合
  针对 按照 根据 通过 醉驾 酒驾 醉酒 酒后 赌博 私设 虚报 冒领 套取 截留 侵占 骗取 索取 默许 纵容 放任 把关 监管
  公款 公车 长期 擅自 伙同 隐瞒 欺骗 干预 帮助 收受 严重 涉嫌 腐败 失察 不力 强化 严格 严肃 迅速 第一时间 当天 当晚
  当场 反复 再次 继续 积极 具体 直接 随即 立即 随后 两次 三次 检查 检视 明确 提出 签订 作为 安排 宣读 宣布 通报
  汇报 发言 述职 表态 动员 解决 化解 常态 经常 一线 上门 实地 前往 全力 统一 认领 领题 开展 召集 召开 管理 审批
  进行 操纵 倒卖
  验收 采购 招标 报销 经办 审签 代签 虚开 虚列 伪造 篡改 违背 怠于 疏于 贪图 出借 出租 发放 使用 超标 私自 借用
  指使 指定 授意 说情 收取 拒不 对抗 串供 隐匿 转移 生活 参赌 吸毒 肇事 陪同 主责 主导 主讲 讲授 讲课 起草 逐字
  逐条 逐级 督战 坐镇 蹲点 驻点 专门 专程 持续 数次 期间 在任 离任 上任 到任 认为 介绍 承诺 表决 签署 签字 验证
  挪借 优亲 徇私 受托 委托 违约 问题 个人 本人
  利用 包揽 主抓 挂点 下沉 作出 撰写 参与 参加 违反 违规 违法 履新 接受 受到 负责 牵头 兼任 先后 因病
  批评 警告 整改 教育 处分 问责 党内 党纪 政务 留党 撤销 行政 诫勉 记过 任组 任副 任总 任召 分头 分片 分组 分赴 逐
  作专题 作表态 作讲话 作动员 作报告 作部署 作检查 作说明 作发言 作辅导 予以 主管 一同 带队 带领 给予 被查 以案 等人 等案 家中 名下 办公
`);
