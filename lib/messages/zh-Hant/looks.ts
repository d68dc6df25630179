import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Traditional Chinese. */
export const looks: typeof english = {
  templates: {
    plain: { name: '簡約', reason: '簡單好讀，人和軟體都適合' },
    atelier: { name: 'Atelier', reason: '寬邊界中的大字姓名和標題，適合設計與建築' },
    ledger: { name: 'Ledger', reason: '雙線之間的小型大寫字，適合金融、稽核與法律' },
    fjord: { name: 'Fjord', reason: '淡色側欄放聯絡方式和技能，適合產品與營運' },
    broadsheet: { name: 'Broadsheet', reason: '報頭和大標題，適合新聞與傳播' },
    signal: { name: 'Signal', reason: '緊密精確，以等寬字型點綴，適合工程師' },
    kinder: { name: 'Kinder', reason: '溫暖圓潤並附照片，適合教學、護理與社工' },
    capital: { name: 'Capital', reason: '寬邊界搭配纖細的大字姓名，適合高階主管' },
    metro: { name: 'Metro', reason: '深色橫幅，工作排成路線上的站點，適合營運與技術工作' },
    herbarium: { name: 'Herbarium', reason: '雙欄搭配姓名縮寫，適合科學與環境' },
    'studio-nine': { name: 'Studio Nine', reason: '色塊搭配特大姓名，適合行銷與新創' },
    'nordic-form': { name: 'Nordic Form', reason: '清晰的格線，依歐洲機構慣用的順序排列' },
    'first-light': { name: 'First Light', reason: '學歷和專案在前，適合第一份工作或轉職' },
    'side-column': { name: '側欄', reason: '聯絡方式和技能放在工作經歷旁邊' },
    compact: { name: '緊湊', reason: '一頁放得最多，適合篇幅長的技術履歷' },
    academic: { name: '學術', reason: '學歷和著作在前，清單緊密' },
    executive: { name: '主管', reason: '突出的個人簡介和寬裕的空間，適合資深職位' },
    'date-margin': { name: '日期在側', reason: '日期排在側邊，經歷一目了然' },
    serif: { name: '經典襯線', reason: '書卷氣而正式，適合法律、學術與公務機關' },
    'split-header': {
      name: '並列頁首',
      reason: '聯絡方式放在姓名旁邊，留更多空間給工作經歷',
    },
    'large-type': { name: '大字', reason: '視力不佳的人也容易閱讀' },
    'photo-header': { name: '照片頁首', reason: '姓名旁有照片，適合雇主期待附照片的地方' },
  },
  seeLarger: '放大查看所有範本',
  inEveryTemplate: '你的履歷套用每種範本',
  columns: '欄數',
  columnCounts: { all: '全部', one: '單欄', two: '雙欄' },
  ownOrder: '你自己的區塊順序一律優先於範本的順序。',
  details: '細節',
  sectionTitles: {
    label: '區塊標題',
    choices: {
      own: '依範本',
      plain: '一般',
      capitals: '全部大寫',
      ruled: '下方加線',
      overlined: '上方加線',
      filled: '淡色底條',
    },
  },
  datePosition: {
    label: '日期的位置',
    choices: {
      own: '依範本',
      end: '行尾',
      margin: '側邊',
      inline: '標題之後',
      below: '標題下方',
    },
  },
  bullets: {
    label: '條列重點',
    choices: { own: '依範本', dot: '圓點', dash: '短線', angle: '箭頭' },
  },
  skills: {
    label: '技能和語言',
    choices: {
      own: '依範本',
      list: '合成一段',
      groups: '每組一行',
      levels: '附上程度',
    },
  },
  headerAlign: {
    label: '頁首對齊',
    choices: {
      own: '依範本',
      start: '行首',
      center: '置中',
      end: '行尾',
    },
  },
  icons: {
    label: '聯絡方式圖示',
    choices: { own: '依範本', shown: '顯示', hidden: '隱藏' },
  },
  links: {
    label: '項目的連結',
    choices: { shown: '完整網址', hidden: '加在標題上' },
  },
  photo: {
    label: '照片',
    choices: { shown: '顯示', hidden: '隱藏' },
  },
  photoSize: {
    label: '照片大小',
    choices: { own: '依範本', small: '小', medium: '中', large: '大' },
  },
  logo: '標誌',
  templatePhotoShape: '採用範本的照片形狀',
  photoShape: {
    label: '照片形狀',
    choices: {
      upright: '直式',
      rounded: '圓角',
      square: '方形',
      round: '圓形',
    },
  },
}
