import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Simplified Chinese. */
export const looks: typeof english = {
  templates: {
    plain: { name: '简明', reason: '简单易读，人和软件都看得清' },
    atelier: { name: '画室', reason: '大号姓名，标题置于宽边距中，适合设计和建筑' },
    ledger: { name: '账簿', reason: '小型大写字母配双线，适合金融、审计和法律' },
    fjord: { name: '峡湾', reason: '联系方式和技能置于浅色栏中，适合产品和运营' },
    broadsheet: { name: '大报', reason: '报头与大标题，适合新闻和传播' },
    signal: { name: '信号', reason: '紧凑精确，点缀等宽字体，适合工程师' },
    kinder: { name: '童心', reason: '温暖圆润，带照片，适合教学、护理和社会工作' },
    capital: { name: '资本', reason: '宽边距，纤细的大号姓名，适合高管' },
    metro: { name: '地铁', reason: '深色横带，工作如线路上的站点，适合运营和技工' },
    herbarium: { name: '标本集', reason: '双栏配姓名花押，适合科研和环境' },
    'studio-nine': { name: '九号工作室', reason: '大色块配特大号姓名，适合营销和初创公司' },
    'nordic-form': { name: '北欧', reason: '清晰的网格，按欧洲机构期望的顺序排列' },
    'first-light': { name: '晨光', reason: '教育和项目在前，适合首份工作或转行' },
    'side-column': { name: '侧栏', reason: '联系方式和技能排在工作经历旁' },
    compact: { name: '紧凑', reason: '一页容纳最多内容，适合较长的技术简历' },
    academic: { name: '学术', reason: '教育和发表作品在前，列表紧凑' },
    executive: { name: '高管', reason: '突出个人简介，留白充足，适合资深职位' },
    'date-margin': { name: '边栏日期', reason: '日期置于边栏，职业历程一目了然' },
    serif: { name: '衬线经典', reason: '书卷气而庄重，适合法律、学术和公共服务' },
    'split-header': { name: '分栏页眉', reason: '联系方式在姓名旁，为工作经历留出更多空间' },
    'large-type': { name: '大字', reason: '方便视力不佳的人阅读' },
    'photo-header': { name: '照片页眉', reason: '照片在姓名旁，适合要求照片的招聘方' },
  },
  seeLarger: '放大查看全部模板',
  inEveryTemplate: '用每个模板展示你的简历',
  columns: '栏数',
  columnCounts: { all: '全部', one: '单栏', two: '双栏' },
  ownOrder: '你自己的模块顺序始终优先于模板的顺序。',
  details: '细节',
  sectionTitles: {
    label: '模块标题',
    choices: {
      own: '跟随模板',
      plain: '无装饰',
      capitals: '大写',
      ruled: '下方加线',
      overlined: '上方加线',
      filled: '浅色底条',
    },
  },
  datePosition: {
    label: '日期位置',
    choices: {
      own: '跟随模板',
      end: '行末',
      margin: '边栏',
      inline: '标题之后',
      below: '标题下方',
    },
  },
  bullets: {
    label: '要点符号',
    choices: { own: '跟随模板', dot: '圆点', dash: '短横', angle: '箭头' },
  },
  skills: {
    label: '技能和语言',
    choices: {
      own: '跟随模板',
      list: '合为一段',
      groups: '每组一行',
      levels: '显示熟练程度',
    },
  },
  headerAlign: {
    label: '页眉对齐',
    choices: {
      own: '跟随模板',
      start: '行首',
      center: '居中',
      end: '行末',
    },
  },
  icons: {
    label: '联系方式图标',
    choices: { own: '跟随模板', shown: '显示', hidden: '隐藏' },
  },
  links: {
    label: '条目的链接',
    choices: { shown: '完整地址', hidden: '链接到标题' },
  },
  photo: {
    label: '照片',
    choices: { shown: '显示', hidden: '隐藏' },
  },
  photoSize: {
    label: '照片大小',
    choices: { own: '跟随模板', small: '小', medium: '中', large: '大' },
  },
  logo: '徽标',
  templatePhotoShape: '使用模板的照片形状',
  photoShape: {
    label: '照片形状',
    choices: {
      upright: '竖版',
      rounded: '圆角',
      square: '方形',
      round: '圆形',
    },
  },
}
