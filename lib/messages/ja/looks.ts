import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Japanese. They load with the panel. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'プレーン', reason: 'シンプルで、人にもソフトウェアにも読みやすい' },
    atelier: {
      name: 'アトリエ',
      reason: '大きな氏名と広い余白の見出し。デザインや建築に',
    },
    ledger: {
      name: 'レッジャー',
      reason: '二重線の間にスモールキャップス。財務、監査、法務に',
    },
    fjord: {
      name: 'フィヨルド',
      reason: '連絡先とスキルを淡い色の段に。プロダクトやオペレーションに',
    },
    broadsheet: {
      name: 'ブロードシート',
      reason: '新聞のような題字と見出し。ジャーナリズムや広報に',
    },
    signal: { name: 'シグナル', reason: '密度が高く正確、等幅文字がアクセント。エンジニアに' },
    kinder: {
      name: 'キンダー',
      reason: '温かく丸みがあり、写真付き。教育、看護、福祉に',
    },
    capital: { name: 'キャピタル', reason: '広い余白と、細く大きな氏名。経営層に' },
    metro: {
      name: 'メトロ',
      reason: '濃い色の帯と、路線図の駅のような職歴。オペレーションや技能職に',
    },
    herbarium: {
      name: 'ハーバリウム',
      reason: '2段組みとモノグラム。科学や環境の分野に',
    },
    'studio-nine': {
      name: 'スタジオナイン',
      reason: '色のブロックにとても大きな氏名。マーケティングやスタートアップに',
    },
    'nordic-form': {
      name: 'ノルディックフォーム',
      reason: '欧州の機関が求める順序の、明快なグリッド',
    },
    'first-light': {
      name: 'ファーストライト',
      reason: '学歴とプロジェクトが先頭。初めての就職やキャリアチェンジに',
    },
    'side-column': {
      name: 'サイドカラム',
      reason: '連絡先とスキルを職務経歴の横に',
    },
    compact: {
      name: 'コンパクト',
      reason: '1ページに最も多く入る。長い技術系のレジュメに',
    },
    academic: {
      name: 'アカデミック',
      reason: '学歴と著作・論文が先頭、密度の高いリスト',
    },
    executive: {
      name: 'エグゼクティブ',
      reason: '目立つ自己紹介とゆとりのある余白。管理職に',
    },
    'date-margin': {
      name: '余白に日付',
      reason: '余白の日付で、経歴がひと目でわかる',
    },
    serif: {
      name: 'クラシックセリフ',
      reason: '書籍のような端正さ。法律、学術、公務に',
    },
    'split-header': {
      name: '分割ヘッダー',
      reason: '連絡先を氏名の横に置き、職務経歴を広く',
    },
    'large-type': { name: '大きな文字', reason: '視力の弱い方にも読みやすい' },
    'photo-header': {
      name: '写真ヘッダー',
      reason: '氏名の横に写真。写真が求められる応募先に',
    },
  },
  seeLarger: '全テンプレートを大きく表示',
  inEveryTemplate: '各テンプレートでの表示',
  columns: '段組み',
  columnCounts: { all: 'すべて', one: '1段', two: '2段' },
  ownOrder: '自分で決めたセクションの順序が、常にテンプレートより優先されます。',
  details: '詳細',
  sectionTitles: {
    label: 'セクションの見出し',
    choices: {
      own: 'テンプレートどおり',
      plain: '装飾なし',
      capitals: '大文字',
      ruled: '下線',
      overlined: '上線',
      filled: '色付きの帯',
    },
  },
  datePosition: {
    label: '日付の位置',
    choices: {
      own: 'テンプレートどおり',
      end: '行末',
      margin: '余白',
      inline: '項目名の後',
      below: '項目名の下',
    },
  },
  bullets: {
    label: '箇条書き',
    choices: { own: 'テンプレートどおり', dot: '点', dash: 'ダッシュ', angle: '矢印' },
  },
  skills: {
    label: 'スキルと語学',
    choices: {
      own: 'テンプレートどおり',
      list: '1つの段落',
      groups: 'グループごとに1行',
      levels: 'レベル付き',
    },
  },
  headerAlign: {
    label: 'ヘッダーの配置',
    choices: {
      own: 'テンプレートどおり',
      start: '行頭',
      center: '中央',
      end: '行末',
    },
  },
  icons: {
    label: '連絡先のアイコン',
    choices: { own: 'テンプレートどおり', shown: '表示', hidden: '非表示' },
  },
  links: {
    label: '項目のリンク',
    choices: { shown: 'アドレス全体', hidden: '項目名にリンク' },
  },
  photo: {
    label: '写真',
    choices: { shown: '表示', hidden: '非表示' },
  },
  photoSize: {
    label: '写真のサイズ',
    choices: { own: 'テンプレートどおり', small: '小', medium: '中', large: '大' },
  },
  logo: 'ロゴ',
  templatePhotoShape: 'テンプレートの写真の形',
  photoShape: {
    label: '写真の形',
    choices: {
      upright: '縦長',
      rounded: '角丸',
      square: '正方形',
      round: '円形',
    },
  },
}
