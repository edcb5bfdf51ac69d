const words = (list: string) => list.trim().split(/\s+/u);

/** Nouns that end a post. A name may follow right after one. */
export const POST_NOUNS = words(`
  书记 总支书记 支部书记 支委书记 主任 主席 会长 理事长 监事长 秘书长 董事长 总经理 经理 总裁 行长 社长 站长 所长 院长 校长 园长 馆长 台长 厂长 矿长
  场长 店长 总队长 支队长 大队长 中队长 队长 科长 处长 局长 厅长 部长 司长 省长 市长 州长 盟长 旗长 区长 县长 镇长 乡长
  村长 股长 班长 检察长 庭长 关长 段长 船长 指挥长 政委 教导员 指导员 巡视员 调研员 主任科员 科员 主任医师 主任护师 主任委员 护士长 总工程师 总规划师
  总会计师 总经济师 总审计师 总工 总监 总法律顾问 总编辑 助理 局长助理 村支书 支书 村主任 教授 团长 连长 营长 师长
`);

/** Nouns that end a post too, but are often followed by other words than a name: 成员单位, 委员会, 组长单位. */
export const WEAK_POST_NOUNS = words(`
  委员 常委 成员 组长 负责人 会计 出纳 工作人员 董事 监事 干事 职员 报账员 文书 民警 辅警 法官 检察官 审判员 工程师 网格长 河长
  林长 讲师 教师 医师 医生 护士 研究员 村医
  驾驶员 司机 护林员 收费员 网格员 协管员 安全员
`);

/** Who comes to inspect, and who leads the country, holds no office in the inspected body. */
export const FOREIGN_POST =
  /巡视组|巡察组|督导组|总书记|国家主席|国务院|中央政治局|党中央|中央(?:纪委|书记处|军委|组织部|巡视)|全国(?:人大|政协)/u;

/** The words of posts in the body that sent the team, by the sender: what 省委 sent, 省委书记 does not answer for. */
export const SENDERS = [
  { sender: /中央第?[^,。]{0,10}巡视/u, posts: FOREIGN_POST },
  {
    sender: /(?:省|自治区党)委[^,。]{0,12}巡[视察]/u,
    posts:
      /^(?:[^市区县、]{1,4}省|省|自治区)(?:委|党委|纪委|政府)?(?:原)?(?:常委|副?书记|主席|副?省长|省长|组织部|宣传部)|^副?省长/u,
  },
  {
    sender: /市委[^,。]{0,12}巡察/u,
    posts: /^[^区县、]{0,6}市(?:委|纪委|政府)?(?:常委|副?书记|长|组织部|宣传部)|^副?市长/u,
  },
  {
    sender: /区委[^,。]{0,12}巡察/u,
    posts: /^[^街镇乡、]{0,6}区(?:委|纪委|政府)?(?:常委|副?书记|长|组织部|宣传部)|^副?区长/u,
  },
  {
    sender: /县委[^,。]{0,12}巡察/u,
    posts: /^[^镇乡、]{0,6}县(?:委|纪委|政府)?(?:常委|副?书记|长|组织部|宣传部)|^副?县长/u,
  },
] as const;
