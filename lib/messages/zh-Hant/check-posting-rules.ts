import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('zh-Hant')

/** Messages of the checks against a job description, in Traditional Chinese. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: '必要條件都寫在履歷裡',
    found: ({ count, text }) =>
      count === 1
        ? `你具備「${text}」嗎？履歷裡找不到這些字。`
        : `你具備「${text}」嗎？履歷裡找不到這些字，也找不到其他條件的字。`,
    why: '雇主會先看這些條件。',
    fix: '只加入屬實的內容。',
    source: sources.posting,
  },
  'skills-proven': {
    title: '看得出技能用在哪裡',
    found: ({ count, text }) =>
      plural(count, { other: `有 # 項技能只列在清單裡，例如「${text}」。` }),
    why: '寫出用過這項技能的工作，比只寫名稱更有說服力。',
    fix: '如果你在工作中用過，請寫進那份工作的條列重點。',
    source: sources.posting,
  },
  'same-words': {
    title: '用詞與職缺說明一致',
    found: ({ text }) => `職缺說明寫的是「${text}」，你的履歷用了別的說法。`,
    why: '有些搜尋只認得一種說法。',
    fix: '如果意思相同，請改用職缺說明的說法。',
    source: sources.posting,
  },
  'years-shown': {
    title: '年資足夠',
    found: ({ count, of }) =>
      plural(count, {
        other: `你的履歷至少有 # 年這類工作的年資，職缺要求 ${number(of)} 年。你有更多嗎？`,
      }),
    why: '計算方式是加總職稱相符的工作日期。',
    fix: '請確認所有工作都寫在履歷裡，並附上日期。',
    source: sources.posting,
  },
  'degree-shown': {
    title: '具備職缺要求的學位或訓練',
    found: ({ text }) => `你有「${text}」嗎？學歷裡找不到這些字。`,
    why: '有些應徵表單會直接問這一項。',
    fix: '請加入你的學位或訓練，並用通用的名稱。',
    source: sources.posting,
  },
  'same-work': {
    title: '職稱相近',
    found: ({ text }) => `你的職稱似乎都與「${text}」不相符。有哪一個其實相符嗎？`,
    why: '雇主會先看職稱。',
    fix: '請在個人簡介說明，過去的工作如何讓你適合這個職缺。',
    source: sources.posting,
  },
  'same-level': {
    title: '職級在合理範圍內',
    found: ({ text }) => `「${text}」比你過去的職級高出不少。`,
    why: '你還是可以應徵，寫出你的資格會有幫助。',
    fix: '先寫你帶領過、決定過的事。',
    source: sources.posting,
  },
  'same-language': {
    title: '語言與職缺說明相同',
    found: () => '你的履歷用的是另一種語言。',
    why: '雇主和他們的軟體預期履歷與職缺說明用同一種語言。',
    fix: '請詢問是否接受這種語言，或翻譯你的履歷。',
    source: sources.posting,
  },
}
