import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { buildResume, type SampleCv } from './sample-cvs'

/** Invented people with right-to-left scripts and ideographs. */
const arabic: SampleCv = {
  language: 'ar',
  dateStyle: 'long',
  name: 'سلمى حداد الكرمي',
  label: 'مهندسة طرق وجسور',
  email: 'salma.haddad@example.org',
  phone: '+962 555 010 733',
  summary:
    'مهندسة مدنية بخبرة 12 سنة في تصميم الجسور والإشراف على تنفيذها، من الرسم الأول (CAD) حتى التسليم.',
  work: [
    {
      position: 'رئيسة قسم الجسور',
      name: 'مكتب الوادي للهندسة',
      startDate: '2019-02',
      endDate: '',
      bullets: [
        'أقود فريقًا من 8 مهندسين، وسلّمنا خلال 3 سنوات أحد عشر جسرًا في موعدها.',
        'خفّضت كلفة الخرسانة بنسبة 14% بعد مراجعة النماذج في برنامج SAP2000 ومقارنتها بقياسات الموقع.',
        'وضعت دليلًا لفحص الجسور القائمة، تعتمده اليوم أربع بلديات.',
      ],
    },
    {
      position: 'مهندسة تصميم',
      name: 'دار المقاييس، إربد',
      startDate: '2012-09',
      endDate: '2019-01',
      bullets: [
        'صمّمت ممرات للمشاة (من 20 إلى 45 مترًا) وأشرفت على تركيبها ليلًا دون إغلاق الطرق.',
        'درّبت خمسة مهندسين جدد على قراءة المخططات وكتابة التقارير.',
      ],
    },
  ],
  education: [
    {
      institution: 'جامعة الهضبة للعلوم',
      studyType: 'بكالوريوس',
      area: 'الهندسة المدنية',
      startDate: '2007-10',
      endDate: '2012-06',
    },
  ],
  skills: [
    { name: 'التصميم', keywords: ['الجسور', 'الخرسانة المسلحة', 'SAP2000', 'AutoCAD'] },
    { name: 'الإدارة', keywords: ['تخطيط المشاريع', 'ضبط الجودة'] },
  ],
  languages: [
    { language: 'العربية', fluency: 'اللغة الأم' },
    { language: 'الإنجليزية', fluency: 'C1' },
  ],
}

const chinese: SampleCv = {
  language: 'zh-Hans',
  dateStyle: 'short',
  name: '沈若溪',
  label: '供应链运营经理',
  email: 'shen.ruoxi@example.org',
  phone: '+86 555 010 8820',
  summary:
    '十年制造业供应链经验，擅长用数据改进库存与交付；主导过两次ERP切换，生产线未停一小时。重视把方法写下来，让下一位同事接得住。',
  work: [
    {
      position: '运营经理',
      name: '苏州云杉精密制造',
      startDate: '2020-04',
      endDate: '',
      bullets: [
        '带领九人团队管理四千种物料，库存周转天数由六十二天降至三十八天（2023年数据）。',
        '与五家核心供应商共同建立“周滚动预测”机制，准时交付率从百分之八十一提高到百分之九十六。',
        '主持SAP系统切换：提前三个月演练，切换当周出货量与往年同期持平。',
      ],
    },
    {
      position: '采购主管',
      name: '宁波海渡电子有限公司',
      startDate: '2014-07',
      endDate: '2020-03',
      bullets: [
        '重新谈判包装与物流合同，三年累计节省四百七十万元，质量投诉没有增加。',
        '编写供应商审核手册，新人由三个月独立上岗缩短为五周。',
      ],
    },
  ],
  education: [
    {
      institution: '江北理工大学',
      studyType: '学士',
      area: '物流管理',
      startDate: '2010-09',
      endDate: '2014-06',
    },
  ],
  skills: [
    { name: '运营', keywords: ['库存管理', '需求预测', '精益生产'] },
    { name: '工具', keywords: ['SAP', 'SQL', 'Power BI'] },
  ],
  languages: [
    { language: '中文', fluency: '母语' },
    { language: '英语', fluency: '流利' },
  ],
}

/** Returns CVs that need mirrored templates or line breaks without spaces. */
export function scriptCvs(): ResumeDocument[] {
  const ids = countingIds()
  return [arabic, chinese].map((cv) => buildResume(cv, ids))
}
