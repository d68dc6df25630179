import { expect, it } from 'vitest'
import { degreeEvidence } from '../titles'

const degrees = `
en: BSc (Hons) Biology|B.Sc. Physics|M. A. in History|Ph.D.|Associate of Arts|Postgraduate Diploma in Law|Matriculation|A-Levels|GCSEs|Juris Doctor|Federal VET Diploma|Higher Secondary Certificate|High School Diploma|Apprenticeship as a baker|PGCE|B.S.|MSc|Master's degree in Nursing|MBBS|BTEC Level 3
de: Diplom-Ingenieur (FH)|Dipl.-Kfm.|Abitur|Allgemeine Hochschulreife|Mittlere Reife|Staatsexamen Lehramt|Lehre als Koch|Berufsmatura|Eidg. Fähigkeitszeugnis|Bachelorstudium Soziale Arbeit|Ausbildung zur Pflegefachfrau|Meisterprüfung|Realschulabschluss|Promotion|Umschulung zum Fachinformatiker
fr: Licence de droit|Baccalauréat scientifique|BTS Comptabilité|CAP Cuisine|Diplôme d’ingénieur|Certificat fédéral de capacité|CFC en informatique|Master 2 Finance|Doctorat|Brevet des collèges|Maturité gymnasiale|DUT Informatique|Bac +5|Diplôme d’État d’infirmier
es: Licenciatura en Derecho|Grado en Enfermería|Ciclo Formativo de Grado Superior|Bachillerato|Técnico Superior en Cocina|Maestría|Diplomado|Doctorado|Ingeniería Técnica|Pregrado|Formación Profesional|Bachiller
pt: Bacharelado em Física|Licenciatura em História|Mestrado Integrado|Ensino Médio Completo|Curso Técnico em Enfermagem|Pós-graduação|Tecnólogo em Logística|12º ano|Doutoramento|Especialização em Pediatria
it: Laurea Triennale|Laurea magistrale in Fisica|Maturità classica|Diploma di maturità|Dottorato di ricerca|Perito meccanico|Licenza media|Qualifica professionale|Master di II livello|Abilitazione all’insegnamento
nl: VWO-diploma|HBO Bachelor|MBO niveau 4|Propedeuse|HAVO|Doctorandus|Lerarenopleiding|Getuigschrift
pl: Magister inżynier|Licencjat|Świadectwo dojrzałości|Matura|Technik informatyk|Studia podyplomowe|mgr inż.|Dyplom technika
sv: Civilingenjörsexamen|Kandidatexamen|Gymnasieexamen|Masterprogram|Sjuksköterskeexamen|Fil. kand.|Licentiatexamen
da: Cand.merc.|Studentereksamen|Svendebrev|Professionsbachelor|HF-eksamen|Kandidatuddannelse|Læreruddannelse
no: Fagbrev|Mastergrad|Årsstudium|Siviløkonom|Vitnemål|Bachelorgrad|Generell studiekompetanse
cs: Výuční list|Maturita|Bakalářský program|Ing.|Mgr.|Maturitní zkouška|Státní závěrečná zkouška|Vyučen v oboru kuchař
ro: Licență|Diplomă de bacalaureat|Masterat|Doctorat|Inginer diplomat|Studii postuniversitare
tr: Lisans|Yüksek Lisans|Ön Lisans|Doktora|Lise Diploması|Çift Anadal|Ustalık belgesi
el: Πτυχίο|Ptychio|Μεταπτυχιακό|Διδακτορικό|Απολυτήριο Λυκείου|Δίπλωμα
ru: Бакалавр|Магистратура|Специалитет|Высшее образование|Среднее специальное|Аттестат|Кандидат наук|Диплом с отличием|Неоконченное высшее
uk: Бакалавр|Магістр|Повна вища освіта|Атестат|Молодший спеціаліст|Диплом спеціаліста|Професійно-технічна освіта
ja: 学士（工学）|修士課程修了|高等学校卒業|博士|経済学部卒業|専門士|中退
zh: 本科|硕士研究生|高考|高中毕业|大专|学士学位|博士后|函授
ko: 학사|석사 졸업|전문학사|고졸|박사과정 수료|검정고시
ar: بكالوريوس|ماجستير|تعليم ثانوي|شهادة الثانوية العامة|دبلوم|دكتوراه|ليسانس
he: תואר ראשון|תעודת בגרות|הנדסאי אלקטרוניקה|דוקטורט|בגרות מלאה|תעודת הוראה
hi: स्नातक|स्नातकोत्तर|डिप्लोमा|बी.ए.|बारहवीं|आईटीआई|इंटरमीडिएट
id: Sarjana|S1 Teknik Informatika|D3 Keperawatan|Ijazah SMA|Magister|Diploma III
vi: Cử nhân|Thạc sĩ|Tiến sĩ|Bằng tốt nghiệp|Trung học phổ thông|Bằng cử nhân
`
const cells = degrees
  .trim()
  .split('\n')
  .flatMap((row) =>
    row
      .slice(4)
      .split('|')
      .map((text) => [row.slice(0, 2), text] as const),
  )

it.each(cells)('in %s sees a degree in "%s"', (_, text) => {
  const { strength, from, to } = degreeEvidence(text)
  expect(strength).toBeGreaterThan(0.5)
  expect(text.slice(from, to).trim()).not.toBe('')
})
it.each(
  'Computer Science|Mathematics|Informatik|Droit|Economía|Giurisprudenza|Informatyka|Экономика|Nursing'.split(
    '|',
  ),
)('says little of a field of study alone, "%s"', (text) => {
  expect(degreeEvidence(text).strength).toBeGreaterThan(0)
  expect(degreeEvidence(text).strength).toBeLessThanOrEqual(0.4)
})
it.each(
  'Certificate in Leadership|Weiterbildung Projektmanagement|Curso de inglés|AWS Certified|Коротко: курсы|Szkolenie BHP|Certificazione ECDL'.split(
    '|',
  ),
)('says half of a course or a certificate, "%s"', (text) => {
  expect(degreeEvidence(text).strength).toBeGreaterThanOrEqual(0.6)
  expect(degreeEvidence(text).strength).toBeLessThanOrEqual(0.8)
})
it.each(
  'Boston, MA|MS Office|MS Excel|Equinor AS|Contact me|das Team|it was but small|its own|D3.js|Technik|AMD|Anything else|Berlin|Eso es|Forschung und Lehre|Baltimore, MD|Scrum Master|Master data|Driving licence'.split(
    '|',
  ),
)('sees none in "%s"', (text) => {
  expect(degreeEvidence(text).strength).toBeLessThan(0.3)
})
