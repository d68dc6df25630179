import { contactLabel, makeLookup } from './labels'

/** Kind of value in a form row, by its label, as in the Europass CV. */
export type FormRole =
  | 'dates'
  | 'position'
  | 'employer'
  | 'activities'
  | 'sector'
  | 'degree'
  | 'school'
  | 'place'
  | 'project'
  | 'area'

/** Whole labels, as in forms and in the first rows of tables. */
const labels: Readonly<Record<FormRole, string>> = {
  dates:
    'from|to|duration|tenure|years|year of passing|passing year|period of work|desde|hasta|años|período|periodo|durée|dauer|период|период работы|период обучения|время работы|годы|годы работы|годы обучения|год окончания|дата|сроки|期間|在籍期間|在職期間|勤務期間|年月|年月日|取得日|取得年月|时间|起止时间|起止年月|起止日期|工作时间|就读时间|日期|获得时间|기간|근무기간|재직기간|재학기간|취득일|취득일자|년월|년월일|일자|الفترة|المدة|التاريخ|السنة|תאריכים|תקופה|שנים',
  employer:
    'organization|organisation|organizations|firm|compañía|lugar de trabajo|организация|название организации|наименование организации|компания|место работы|предприятие|会社|会社名|企業名|勤務先|公司|公司名称|单位|单位名称|工作单位|企业名称|회사|회사명|근무처|직장명|업체명|기관명|الشركة|اسم الشركة|جهة العمل|مكان العمل|חברה|שם החברה|מקום עבודה',
  position:
    'designation|role|title|post|puesto|rol|должность|занимаемая должность|役職|職位|職種|役割|职务|职位|岗位|职称|직위|직책|직급|직무|직급/직책|المسمى الوظيفي|الوظيفة|المنصب|תפקיד',
  activities:
    'description|tasks|funciones|tareas|обязанности|должностные обязанности|функции|業務内容|職務内容|担当業務|主な業務|内容|工作内容|工作描述|主要职责|职责|담당업무|주요업무|업무|업무내용|수행업무|المهام|תיאור התפקיד',
  sector: 'no|s no|sl no|sr no|№|番号|序号|번호|percentage|marks|grade|졸업여부|구분|비고',
  degree:
    'course|class|examination|exam|standard|title of qualification|título|titulación|квалификация|степень|学位|学歴|課程|学历|학위|자격증|자격증명|자격명|证书|证书名称|资格证书|資格|免許・資格|المؤهل|المؤهل العلمي|الدرجة العلمية|الشهادة|תואר|certificate|certification',
  school:
    'institute|college|board|centro|institución|учебное заведение|наименование учебного заведения|вуз|место учебы|学校|学校名|学校名称|毕业院校|院校|학교|학교명|대학교|발행처|발급기관|발행기관|시행처|发证机构|颁发机构|認定機関|issuer|issued by|الجامعة|المؤسسة التعليمية|الجهة|מוסד|מוסד לימודים',
  area: 'stream|specialization|major|especialidad|специальность|専攻|学部・学科|专业|전공|학과|전공학과|التخصص',
  project:
    'project|project name|project title|проект|案件|案件名|プロジェクト|プロジェクト名|プロジェクト内容|项目|项目名称|프로젝트|프로젝트명',
  place: 'город|勤務地|工作地点|근무지|المكان|מקום',
}

const findLabel = makeLookup(labels)

/** Patterns of labels, in order of priority. */
const words: readonly (readonly [FormRole, RegExp])[] = [
  [
    'sector',
    /sector|secteur|branche|settore|setor|branż|sektör|principal subjects|hauptfächer|materie/i,
  ],
  [
    'school',
    /organi[sz]a(?:tion|ção|cj)|organizzazione|école|établissement|bildungs|centro (?:de|educ)|instelling|okul|eğitim kurum|institution|school|university|\bboard\b/i,
  ],
  [
    'employer',
    /employer|arbeitgeber|employeur|emplead|empresa|datore di lavoro|empregador|pracodawc|werkgever|işveren|company/i,
  ],
  [
    'activities',
    /activit|attività|atividades|responsib|respons[aá]b|tätigkeiten|zuständig|funciones|dutie|obowiązk|werkzaamheden|görev/i,
  ],
  [
    'degree',
    /qualification|cualificación|titulación|qualific|kwalifikac|kwalificatie|qualifikation|diplôme|degree|derece|diploma/i,
  ],
  [
    'position',
    /occupation|position|job title|beruf|funktion|fonction|poste|cargo|profesión|lavoro|posizione|função|zawód|stanowisk|beroep|functie|meslek|pozisyon/i,
  ],
  [
    'dates',
    /^(?:dates?|zeitraum|datum|fechas?|data|datas|daty|période|period|tarihler?|year|passing)\b/i,
  ],
]

/** Returns the kind of value that a label names; null if unknown or longer than 80 characters. */
export function formRole(label: string): FormRole | null {
  if (label.length > 80) return null
  return findLabel(label) ?? words.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

const inline = /^([^:：]{2,24})[:：]\s*(?=\S)/u

/**
 * Returns the kind of value that a text states before a colon, "Position: Pilot", and where the
 * value begins; null if there is none.
 */
export function labelledRole(text: string): { role: FormRole; from: number } | null {
  const [whole, label = ''] = inline.exec(text) ?? []
  if (whole === undefined || label.split(/\s+/).length > 2) return null
  const contact = contactLabel(label)
  const known = contact === 'label' ? 'position' : contact === 'location' ? 'place' : null
  const role = known ?? formRole(label)
  return role ? { role, from: whole.length } : null
}
