import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('zh-Hant')

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: '工作經歷',
  education: '學歷',
  skills: '專業技能',
}

/** Messages of the checks of the text, in Traditional Chinese. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: '有姓名',
    found: () => '缺少你的姓名。',
    why: '姓名是履歷的標題，也會用在檔名裡。',
    fix: '請加入你的姓名。',
    source: sources.practice,
  },
  'contact-given': {
    title: '有電子郵件和電話',
    found: ({ text }) => {
      if (text === '') return '缺少你的聯絡方式。'
      if (text === 'phone') return '缺少你的電話號碼。'
      return text === 'email' ? '缺少你的電子郵件地址。' : `「${text}」看起來不像電子郵件地址。`
    },
    why: '有些雇主寫信，有些打電話。',
    fix: '請補上缺少的部分，或更正地址。',
    source: sources.practice,
  },
  'place-given': {
    title: '有所在地',
    found: () => '缺少你的城市、地區或國家。',
    why: '許多雇主會依地區搜尋。不需要寫完整地址。',
    fix: '請加入你所在的城市。',
    source: sources.practice,
  },
  'main-sections': {
    title: '有工作經歷、學歷和專業技能',
    found: ({ text }) => `「${sectionNames[text] ?? text}」是空的，或不存在。`,
    why: '應徵表單會要求填寫這三項。',
    fix: '有的請加入，沒有的就不用寫。',
    source: sources.practice,
  },
  'posts-whole': {
    title: '每份工作都有職稱、雇主和開始日期',
    found: ({ count, of }) =>
      `${number(of)} 份工作中，有 ${number(count)} 份缺少職稱、雇主或開始日期。`,
    why: '應徵表單三項都要填。',
    fix: '請補上缺少的部分。',
    source: sources.practice,
  },
  'degrees-dated': {
    title: '每個學位都有日期',
    found: ({ count, of, text }) =>
      count === 1
        ? `「${text}」沒有日期。`
        : `${number(of)} 個學位中，有 ${number(count)} 個沒有日期。`,
    why: '應徵表單會要求填寫取得學位的年份。',
    fix: '請加入畢業或預計畢業的年份。',
    source: sources.practice,
  },
  'skills-named': {
    title: '技能和程度分開填寫',
    found: ({ text }) => `「${text}」似乎是把程度填成技能，或把技能填成程度。`,
    why: '雇主的軟體搜尋的是技能的名稱，不是程度。',
    fix: '請在「技能」填寫技能，在「程度」填寫熟練度。',
    source: sources.practice,
  },
  'sections-named': {
    title: '每個區塊都有標題',
    found: ({ count }) => plural(count, { other: '有 # 個區塊沒有標題。' }),
    why: '沒有標題時，裡面的項目看起來會像屬於上一個區塊。',
    fix: '請加入標題。',
    source: sources.practice,
  },
  'dates-understood': {
    title: '軟體能讀懂日期',
    found: ({ text }) => `軟體無法將「${text}」讀成日期。`,
    why: '雇主的軟體會用日期計算年資。',
    fix: '請輸入年份和月份，例如「2021年3月」。',
    source: sources.practice,
  },
  'dates-possible': {
    title: '日期合理',
    found: ({ text }) => `「${text}」看起來有誤。`,
    why: '結束早於開始，或開始日期在未來，通常是打錯了。',
    fix: '請檢查日期。',
    source: sources.practice,
  },
  'newest-first': {
    title: '最近的工作排在最前面',
    found: ({ text }) => `「${text}」比上面那份工作更近期。`,
    why: '雇主看第一份工作的時間最長。',
    fix: '請把它往上移。',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: '沒有長時間空白',
    found: ({ text }) => `這段時間沒有任何內容：${monthRange(text)}。`,
    why: '雇主可能會問。你不必在履歷裡解釋。',
    fix: '想寫的話，可以加入當時做的事。有空白並沒有錯。',
    source: sources.practice,
  },
  'page-count': {
    title: '篇幅與年資相稱',
    found: ({ count, of }) => `${number(of)} 年的工作經歷寫了 ${number(count)} 頁。`,
    why: '後面的頁數很少有人看。',
    fix: '請縮短較早的工作，或使用「設計」裡的「調整頁數」。',
    source: sources.practice,
  },
  'short-profile': {
    title: '個人簡介簡短',
    found: ({ count }) => `你的個人簡介有 ${number(count)} 個字元。`,
    why: '雇主會讀幾句話，但不會讀一整頁。',
    fix: '只留下履歷其他地方沒寫的內容。',
    source: sources.practice,
  },
  'bullet-count': {
    title: '每份工作有幾條重點',
    found: ({ text }) => `「${text}」沒有條列重點，或條數太多。`,
    why: '工作要看得出你做了什麼，但清單太長就會被跳過。',
    fix: '每份工作通常寫二到六條。',
    source: sources.practice,
  },
  'bullet-length': {
    title: '條列重點容易閱讀',
    found: ({ count }) => plural(count, { other: '有 # 條重點太長或太短。' }),
    why: '短的重點讀得快，但太短就沒有內容。',
    fix: '把太長的拆成兩條，太短的多寫一些。',
    source: sources.practice,
  },
  'strong-openings': {
    title: '條列重點以你做的事開頭',
    found: ({ text }) => `「${text}」以職責開頭，而不是你做的事。`,
    why: '你實際做了什麼，比工作原本該做什麼更有說服力。',
    fix: '如果屬實，請以動詞開頭，例如用「管理」代替「負責管理」。',
    source: sources.practice,
  },
  'past-tense': {
    title: '過去的工作使用過去式',
    found: ({ text }) => `「${text}」用的是現在式。`,
    why: '時態不一致看起來像寫錯了。這項檢查只適用於英文。',
    fix: '過去的工作請寫「managed」，不要寫「manage」。',
    source: sources.practice,
  },
  'varied-openings': {
    title: '條列重點的開頭有變化',
    found: ({ count, text }) => `有 ${number(count)} 條重點以「${text}」開頭。`,
    why: '一再重複的字容易被跳過。',
    fix: '在同樣屬實的地方換個說法。',
    source: sources.practice,
  },
  figures: {
    title: '部分條列重點有數字',
    found: ({ of }) => plural(of, { other: '# 條重點都沒有數字。' }),
    why: '數字能讓成果更具體。',
    fix: '加入你確知的數字，不要用猜的。',
    source: sources.practice,
  },
  'no-first-person': {
    title: '條列重點不寫「我」',
    found: ({ text }) => `你的文字用了「${text}」。`,
    why: '大家都知道這是誰的履歷。',
    fix: '把這個字拿掉。',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: '沒有陳腔濫調',
    found: ({ text }) => `「${text}」出現在非常多履歷裡。`,
    why: '人人都寫的話，看不出你的特色。',
    fix: '改寫你做過、能證明這一點的事。',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: '沒有重複的條列重點',
    found: ({ text }) => `「${text}」出現了兩次。`,
    why: '這通常是複製時的失誤。',
    fix: '請移除其中一條。',
    source: sources.practice,
  },
  'no-double-entries': {
    title: '沒有重複的項目',
    found: ({ count }) => plural(count, { other: '有 # 個項目出現了兩次。' }),
    why: '這通常是複製時的失誤。',
    fix: '請移除其中一個。',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: '沒有空白的項目',
    found: ({ count }) => plural(count, { other: '有 # 個項目是空的，所以不會出現在履歷上。' }),
    why: '你可能忘了填寫。',
    fix: '請填寫或移除。',
    source: sources.practice,
  },
  'even-ends': {
    title: '條列重點的結尾一致',
    found: ({ count, of }) => `${number(of)} 條重點中，有 ${number(count)} 條的結尾不同。`,
    why: '有的加句號、有的不加，看起來很隨便。',
    fix: '全部加句號，或全部不加。',
    source: sources.practice,
  },
  'personal-data': {
    title: '沒有雇主不該過問的個人資料',
    found: ({ text }) => (text === '' ? '有照片。' : `在許多國家，不需要寫「${text}」。`),
    why: '為了公平對待每個人，有些雇主必須把含有這類資料的履歷放到一邊。',
    fix: '請拿掉，除非你應徵的地方習慣這樣寫。',
    source: sources.law,
  },
}
