import { evidence } from '../ja.ts'
import type { ExplainerStrings } from './en.ts'

const { number } = evidence
const bounds = { exact: '', below: '未満', above: '超', about: '' }

/** The interface of explainers in Japanese. */
export const ja: ExplainerStrings = {
  ...evidence,
  explainer: '解説',
  updated: (date) => `${date}更新`,
  corrected: (date) => `${date}に訂正しました。`,
  withdrawn: (date) => `${date}に取り下げました。`,
  // Of a year's months a mark has room for the figures only.
  tick: (edtf) => (edtf.length > 4 ? edtf.replace(/^(\d+)-0?(\d+)$/, '$1年$2月') : `${edtf}年`),
  toScale: '時間の長さに比例した図。点は日付、白抜きの帯は日付の含まれる期間を示す。',
  figure: ({ value, of, bound, unit }) => {
    const whole = of === undefined ? '' : `${number(of)}${unit}中`
    return `${whole}${bound === 'about' ? '約' : ''}${number(value)}${unit}${bounds[bound]}`
  },
  others: 'その他',
  limits: '数に比例した図。端の破線は、上限または下限しか示されていないことを表す。',
  by: (who) => `数の出どころ：${who}。`,
  // Beside sentences in である, where the quiz's own are in です.
  asOf: (when) => `${when}時点。`,
  differ: { contradict: '説明は互いに矛盾する。', differ: '説明は異なるが、いずれも成り立ち得る。' },
  check: '確認問題',
  trueOrFalse: '正しいか、誤りか。',
}
