import { describe, expect, it } from 'vitest'
import {
  degreeEvidence,
  institutionEvidence,
  organizationEvidence,
  positionEvidence,
} from './titles'

const split = (texts: string) => texts.split('|')

const positions = split(
  'Senior Software Engineer|Head of Sales|Registered Nurse|RN, Emergency Department|VP Operations|Krankenpflegerin|Softwareentwickler (m/w/d)|Bauingenieurin|Teamleiter Einkauf|Infirmière diplômée d’État|Chargé de mission|Développeuse web|Jefa de cocina|Enfermero|Profesora de matemáticas|Engenheira civil|Responsabile vendite|Infermiera|Verpleegkundige|Projectleider|Kierownik budowy|Nauczycielka|Sjuksköterska|Systemutvecklare|Sygeplejerske|Sykepleier|Zdravotní sestra|Asistent medical|Yazılım Mühendisi|Νοσηλεύτρια|Главный инженер|Медсестра|Вчителька початкових класів|看護師|ソフトウェアエンジニア|软件工程师|护士长|백엔드 개발자|간호사|مهندس برمجيات|מרצה|אחות מוסמכת|सॉफ्टवेयर इंजीनियर|Perawat|Kỹ sư phần mềm|Trainee|Auszubildende zur Industriekauffrau|Werkstudentin Marketing|Praktikum im Bereich Controlling|Stagiaire|Pastor|Sergeant',
)
const others = split(
  'Acme Inc.|Siemens AG|Google|Volvo|Toyota Motor|Harper & Sons|Universidad de Sevilla|Berlin, Germany|Stadtwerke Bremen|Nestlé',
)

describe('positionEvidence', () => {
  it.each(positions)('sees a position in "%s"', (text) => {
    const { strength, from, to } = positionEvidence(text)
    expect(strength).toBeGreaterThan(0.5)
    expect(text.slice(from, to).trim()).not.toBe('')
  })
  it.each(others)('sees none in "%s"', (text) => {
    expect(positionEvidence(text).strength).toBe(0)
  })
  it('gives the characters that say so', () => {
    const text = 'Leitende Oberärztin (Chirurgie)'
    const { from, to } = positionEvidence(text)
    expect(text.slice(from, to)).toBe('Oberärztin')
  })
})

describe('the other evidence', () => {
  it.each(
    split(
      'Acme Inc.|Siemens AG|Bosch GmbH|St. Mary’s Hospital|Universitätsklinikum Bonn|Banco de España|S.C. Alfa S.R.L.|Orlen Sp. z o.o.|ООО «Ромашка»|株式会社サンプル|华为技术有限公司|삼성전자|شركة النور|Belediyesi|Ministère de la Culture',
    ),
  )('sees an employer in "%s"', (text) => {
    expect(organizationEvidence(text).strength).toBeGreaterThan(0.5)
  })
  it.each(
    split(
      'University of Leeds|Technische Universität München|École Polytechnique|Lycée Pasteur|Universidad de Chile|Politecnico di Milano|Uniwersytet Warszawski|Göteborgs universitet|МГУ им. Ломоносова|東京大学|北京大学|서울대학교|جامعة القاهرة|האוניברסיטה העברית|Trường Đại học Bách khoa|IHK Köln',
    ),
  )('sees a school in "%s"', (text) => {
    expect(institutionEvidence(text).strength).toBeGreaterThan(0.5)
  })
  it.each(
    split(
      'BSc Computer Science|M.A. History|Ph.D. in Physics|B.Sc. (Hons)|Staatsexamen Medizin|Licence de droit|Laurea magistrale|Magister psychologii|学士|Бакалавр экономики|Diplom-Informatiker|Abitur|MBA|بكالوريوس هندسة|석사|Lisans',
    ),
  )('sees a degree in "%s"', (text) => {
    expect(degreeEvidence(text).strength).toBeGreaterThan(0.5)
  })
  it.each(split('Marketing|Berlin|2019|Python, Java|was'))('sees none in "%s"', (text) => {
    for (const evidence of [degreeEvidence, institutionEvidence])
      expect(evidence(text).strength).toBe(0)
  })
})
