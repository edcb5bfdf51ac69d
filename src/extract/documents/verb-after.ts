import { WORKS } from '../words/document-verbs';
import { UNDECIDED, type Verdict } from './verdict';

/** What may stand between the titles and the verb: 等制度, 精神, (试行). */
const TAIL =
  /^(?:\([^)]{0,15}\))?(?:等[^,的《]{0,12}?(?:文件|制度|规定|办法|法规|条例|要求|清单|方案|规章))?(?:精神|要求|规定|内容)?/u;
const CARRIED_OUT = '(?:贯彻|落实|执行|实施|遵守|学习|宣传)';

const DONE_AWAY = /^[^,《]{0,12}(?:废止|作废|停止(?:执行|使用)|失效)/u;
const LECTURE = /^[^,《]{0,6}讲座/u;
const IN_PRINT = /^(?:上|头版|专版|客户端)?(?:刊发|刊登|刊载|发表|报道)/u;
const WORK = new RegExp(`^[^,《]{0,8}(?:${WORKS.join('|')})`, 'u');
const WORK_BEFORE = new RegExp(`(?:观看|拍摄|收看|${WORKS.join('|')})[^,]{0,4}$`, 'u');
const CARRYING_OUT_REVIEWED = new RegExp(
  `^的?(?:全面|有效|深入)?(?:贯彻|落实|执行|实施|遵守|学习){1,3}[^,《]{0,6}(?:情况|检查|评估|督查|自查)|^的${CARRIED_OUT}`,
  'u',
);
const PASSED = /^[^,《]{0,10}(?:并|,)(?:原则)?(?:审议)?通过/u;

const CARRIED_OUT_AFTER =
  /^的?(?:全面|有效|深入)?(?:贯彻|落实|执行|遵守|落地|施行|实施(?!细则|方案|办法|意见|计划))|^(?:进行|开展|组织)?[^,《]{0,12}(?:学习|宣贯|宣讲|研讨)|^[^,《]{0,4}为[^,《]{0,6}(?:依据|遵循|准绳|准则|标准)|^(?:纳入|列入|作为)[^,《]{0,20}学习/u;
const DONE = '(?:已|相继|先后|陆续|已经|均已|现已|也已|进行|予以|作|完成|启动|加快|经|业经|正式|由|并)';
const REVISED_AFTER = new RegExp(`^的?(?:修编|修订|修改)|^[^,《]{0,12}${DONE}[^,《]{0,10}(?:修订|修改|修编|完善)`, 'u');
const ISSUED_AFTER = new RegExp(
  `^的?(?:编制|制定|制订|起草|印发|出台|发布|签订)|^[^,《]{0,12}${DONE}[^,《]{0,14}(?:印发|出台|制定|制订|通过|发布|编制|下发|签订|签署)`,
  'u',
);

/** What the words after a list of titles say in any case, whatever stands before: 《…》执行情况, 《…》同时废止. */
export function strongVerdictAfter(after: string): Verdict {
  const words = after.replace(TAIL, '');
  if (DONE_AWAY.test(words) || LECTURE.test(after)) return null;
  return CARRYING_OUT_REVIEWED.test(words) ? 'applied' : UNDECIDED;
}

/** Whether the titles are works (films, books, games) or papers that print something, by the words on both sides. */
export function isWork(before: string, after: string): boolean {
  return WORK.test(after) || IN_PRINT.test(after) || WORK_BEFORE.test(before);
}

/** What the words after say where no verb before governs: 《…》已印发, 对《…》进行修订, 《…》编制. */
export function weakVerdictAfter(after: string): Verdict {
  const words = after.replace(TAIL, '').replace(/“[^”]{0,60}”/gu, '');
  if (REVISED_AFTER.test(words)) return 'revised';
  if (ISSUED_AFTER.test(words)) return 'issued';
  return CARRIED_OUT_AFTER.test(words) ? 'applied' : UNDECIDED;
}

/** 审议《…》并通过. */
export function isPassed(before: string, after: string): boolean {
  return /(?:审议|审定|讨论|研究|表决)[^,]{0,6}$/u.test(before) && PASSED.test(after);
}
