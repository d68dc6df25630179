import { describe, expect, it } from 'vitest'
import { institutionEvidence, organizationEvidence, positionEvidence } from '../titles'

/** By language, written by hand: positions, employers, places of learning. */
const titles = `
en position: Staff Nurse | Bus Driver | Junior Accountant | Head Chef | Primary School Teacher | Data Scientist | Barrister | Police Constable | Retail Assistant | Postdoctoral Researcher | Electrician | Product Owner | CFO | Warehouse Operative | Social Worker
en employer: Brightwater Ltd | Fernhill & Co | St Aidan's Hospital | Ministry of Justice | Northfield Bakery | Halden LLC | Ridge Consulting Group
en school: Westbrook College | Ashdown Primary School | University of Lindale | Harrow Vale Academy
de position: Pflegefachfrau | Elektroniker für Betriebstechnik | Sachbearbeiter Einkauf | Bürokauffrau | Abteilungsleiter | Lehrerin | Koch | Geschäftsführer | Maurer | Werkstudent | Erzieherin | Rechtsanwalt | Industriemechaniker | Vertriebsmitarbeiterin (m/w/d) | Assistenzärztin
de employer: Hallmann GmbH & Co. KG | Stadtverwaltung Lindau | Klinikum Auental | Sparkasse Nordheim | Bäckerei Vogt | Seniorenzentrum Am Park | Brenner Maschinenbau AG
de school: Hochschule Auenstadt | Berufsschule Nord | Goethe-Gymnasium | Universität Lindental
fr position: Aide-soignante | Ingénieure d'affaires | Comptable | Vendeuse | Chef de projet digital | Enseignant | Avocat | Serveur | Technicien de maintenance | Responsable RH | Plombier | Assistante de direction | Alternant développeur | Chauffeur-livreur
fr employer: Boulangerie Martin | Cabinet Dufour | Hôpital Saint-Loup | Mairie de Vallon | Groupe Armel SA | Durel SARL | Société Valmont
fr school: Lycée Jean Moulin | Université de Vallon | École supérieure de commerce | Institut du Rhône
es position: Camarera | Abogado | Ingeniero de sistemas | Auxiliar de enfermería | Contador | Profesor de inglés | Gerente de ventas | Dependienta | Electricista | Recepcionista | Arquitecta | Conductor | Analista de datos | Becario
es employer: Grupo Almendro S.A. | Hospital del Valle | Ayuntamiento de Robledal | Transportes Vega S.L. | Fundación Luz | Banco del Norte
es school: Universidad de Robledal | Instituto Cervantes | Colegio San Marcos | Escuela de Arte
pt position: Enfermeira | Analista de sistemas | Motorista | Professora | Gerente comercial | Advogado | Auxiliar administrativo | Vendedor | Engenheiro eletricista | Estagiária | Cozinheiro | Desenvolvedor front-end | Contabilista
pt employer: Construtora Lima Ltda | Câmara Municipal de Vale | Hospital Santa Clara | Banco Azul S.A. | Padaria Central | Grupo Serra
pt school: Universidade de Vale | Escola Secundária de Mira | Faculdade de Letras | Instituto Superior de Gestão
it position: Impiegata amministrativa | Cameriere | Ingegnere gestionale | Commessa | Avvocato | Docente | Operaio | Sviluppatore web | Cuoco | Magazziniere | Responsabile qualità | Infermiere | Ragioniera | Tirocinante
it employer: Rossetti S.r.l. | Ospedale San Carlo | Comune di Valdoro | Banca del Colle | Studio Legale Ferri | Alpina S.p.A.
it school: Liceo Classico Dante | Università di Valdoro | Istituto Fermi | Politecnico di Valdoro
nl position: Verzorgende IG | Accountmanager | Leraar | Vrachtwagenchauffeur | Softwareontwikkelaar | Administratief medewerker | Kok | Advocaat | Timmerman | Verkoopmedewerker | Huisarts | Stagiair | Beleidsadviseur
nl employer: Van Dalen B.V. | Gemeente Waterdam | Ziekenhuis Oost | Stichting Welzijn | Bakkerij de Molen | Rijnbank N.V.
nl school: Hogeschool Waterdam | Universiteit Oostland | Erasmus College | Basisschool De Linde
pl position: Pielęgniarka | Księgowa | Kierowca | Nauczyciel języka polskiego | Programista | Kierownik działu | Sprzedawca | Lekarz | Inżynier budowy | Kucharz | Specjalista ds. marketingu | Asystentka | Mechanik
pl employer: Budmax Sp. z o.o. | Urząd Miasta | Szpital Wojewódzki | Fundacja Jutro | Kancelaria Nowik | Polmet S.A.
pl school: Uniwersytet Nadrzeczny | Politechnika Leśna | Liceum Ogólnokształcące nr 3 | Technikum Mechaniczne
sv position: Undersköterska | Lärare | Projektledare | Lagerarbetare | Kock | Redovisningsekonom | Snickare | Läkare | Säljare | Butiksbiträde | Mjukvaruutvecklare | Socionom | Receptionist
sv employer: Nordverk AB | Lindala kommun | Solsjukhuset | Byggbolaget i Norr | Stiftelsen Ljus | Region Västmark
sv school: Lindala universitet | Norra gymnasiet | Björkskolan | Sjöstads högskola
da position: Pædagog | Folkeskolelærer | Social- og sundhedsassistent | Tømrer | Kok | Projektleder | Butiksassistent | Softwareudvikler | Læge | Bogholder | Salgskonsulent | Elektriker | Studentermedhjælper
da employer: Nordhavn A/S | Lindby Kommune | Solby Hospital | Byg ApS | Foreningen Lys | Advokatfirmaet Holm
da school: Lindby Universitet | Solby Gymnasium | Erhvervsakademi Nord | Bakkeskolen
no position: Barnehagelærer | Helsefagarbeider | Prosjektleder | Butikkmedarbeider | Kokk | Utvikler | Lege | Regnskapsfører | Rørlegger | Sjåfør | Rådgiver | Saksbehandler | Tømrer
no employer: Nordverk AS | Lindvik kommune | Solvik sykehus | Byggfirma ASA | Stiftelsen Lys | Advokatfirmaet Holm AS
no school: Universitetet i Lindvik | Solvik videregående skole | Høgskolen i Fjell | Lindvik ungdomsskole
cs position: Účetní | Programátor | Učitelka | Řidič | Vedoucí prodejny | Lékař | Kuchař | Prodavačka | Projektový manažer | Elektrikář | Skladník | Asistentka ředitele | Právník
cs employer: Stavmont s.r.o. | Městský úřad Lhota | Nemocnice Podhradí | Kovo a.s. | Nadace Světlo | Pekárna Novák
cs school: Univerzita Podhradí | Gymnázium Lhota | Střední průmyslová škola | Základní škola Lipová
ro position: Asistentă medicală | Contabil | Profesor | Inginer constructor | Șofer | Programator | Vânzător | Medic | Bucătar | Manager de proiect | Ospătar | Avocat | Electrician
ro employer: Alfa Construct SRL | Spitalul Județean | Primăria Valea | Banca Nord S.A. | Fundația Lumina | Compania Delta
ro school: Universitatea Valea | Liceul Teoretic Nord | Colegiul Național Sud | Școala Gimnazială 5
tr position: Hemşire | Muhasebeci | Öğretmen | Proje Müdürü | Yazılım Geliştirici | Satış Danışmanı | Aşçı | Avukat | Şoför | Garson | Makine Mühendisi | Stajyer | Doktor
tr employer: Yıldız İnşaat A.Ş. | Devlet Hastanesi | Çınar Ltd. Şti. | Deniz Belediyesi | Mavi Holding | Işık Vakfı
tr school: Deniz Üniversitesi | Atatürk Lisesi | Mavi Koleji | Yıldız İlkokulu
el position: Λογιστής | Δικηγόρος | Μηχανικός λογισμικού | Νοσηλευτής | Καθηγήτρια | Πωλητής | Σερβιτόρος | Μάγειρας | Γραμματέας | Υπεύθυνος πωλήσεων | Οδηγός | Ιατρός | Προγραμματιστής
el employer: Άλφα Α.Ε. | Νοσοκομείο Βόρειας Πόλης | Δήμος Λίμνης | Τράπεζα Κύμα | Εταιρεία Ήλιος Ε.Π.Ε. | Υπουργείο Παιδείας
el school: Πανεπιστήμιο Λίμνης | 2ο Γενικό Λύκειο | Πολυτεχνείο Κρήτης | ΙΕΚ Ακμή
ru position: Бухгалтер | Водитель | Менеджер по продажам | Программист | Учитель математики | Инженер-конструктор | Врач-терапевт | Повар | Юрист | Продавец-консультант | Руководитель отдела | Электрик | Администратор
ru employer: ООО «Берег» | АО «Северсталь» | ГБУЗ Городская больница № 3 | Банк «Река» | ИП Соколов | Завод «Прогресс»
ru school: Речной государственный университет | Лицей № 5 | Политехнический колледж | Академия управления
uk position: Бухгалтерка | Водій | Менеджер з продажу | Програміст | Вчитель | Інженер | Лікар | Кухар | Юрист | Продавець | Керівник відділу | Електрик | Медсестра
uk employer: ТОВ «Берег» | ПАТ «Завод» | Міська лікарня | Банк «Річка» | ФОП Соколенко | ПрАТ Світло
uk school: Річковий національний університет | Ліцей № 5 | Політехнічний коледж | Київська академія
ja position: 営業担当 | 店長 | 経理 | 教師 | プロジェクトマネージャー | 介護福祉士 | 料理人 | 弁護士 | 主任 | 部長 | 保育士 | デザイナー | 事務員
ja employer: 山海株式会社 | 青空病院 | 有限会社みどり | みなと銀行 | 社会福祉法人ひかり | 川辺市役所
ja school: 青空大学 | 県立みどり高等学校 | 川辺専門学校 | 山海小学校
zh position: 销售经理 | 会计 | 教师 | 产品经理 | 医生 | 律师 | 厨师 | 行政助理 | 项目主管 | 数据分析师 | 前端开发工程师 | 实习生 | 人事专员
zh employer: 青山科技有限公司 | 海滨医院 | 江城银行 | 蓝天集团 | 市政府办公室 | 远山律师事务所
zh school: 青山大学 | 海滨中学 | 江城职业技术学院 | 第一高级中学
ko position: 영업사원 | 회계사 | 교사 | 프로젝트 매니저 | 의사 | 변호사 | 요리사 | 디자이너 | 팀장 | 대리 | 프론트엔드 개발자 | 인턴 | 물리치료사
ko employer: (주)푸른산 | 바다병원 | 강물은행 | 주식회사 하늘 | 햇살재단 | 푸른시청
ko school: 푸른대학교 | 바다고등학교 | 강물초등학교 | 하늘전문대학
ar position: محاسب | معلمة | مهندس مدني | طبيب | محامي | مدير مشروع | ممرض | سائق | مندوب مبيعات | مصمم جرافيك | مطور ويب | سكرتيرة | طباخ
ar employer: شركة الأفق | مستشفى النهر | بنك الساحل | مؤسسة النجوم | وزارة التعليم | مجموعة الواحة
ar school: جامعة النهر | مدرسة الأمل الثانوية | معهد الإدارة | كلية الهندسة
he position: מנהל חשבונות | מורה | מהנדסת תוכנה | עורך דין | רופא | נהג | מנהלת פרויקטים | מפתח | טבח | מוכרת | מזכירה | יועץ | אח מוסמך
he employer: חברת אופק בע"מ | בית חולים הנחל | בנק החוף | עיריית הגליל | עמותת אור | משרד החינוך
he school: אוניברסיטת הנחל | מכללת הגליל | תיכון אורט | בית ספר יסודי
hi position: लेखाकार | शिक्षक | सिविल इंजीनियर | डॉक्टर | वकील | परियोजना प्रबंधक | नर्स | चालक | विक्रेता | सहायक | प्रोग्रामर | प्रशिक्षु | रसोइया
hi employer: आकाश प्राइवेट लिमिटेड | नदी अस्पताल | तट बैंक | शिक्षा मंत्रालय | उजाला फाउंडेशन | राज्य विभाग
hi school: नदी विश्वविद्यालय | केंद्रीय विद्यालय | आदर्श महाविद्यालय | प्रौद्योगिकी संस्थान
id position: Akuntan | Guru Matematika | Insinyur Sipil | Dokter Umum | Pengacara | Manajer Proyek | Bidan | Sopir | Staf Administrasi | Desainer Grafis | Pengembang Web | Koki | Kasir
id employer: PT Samudra Jaya | Toko Maju Bersama | Rumah Sakit Harapan | Bank Pesisir | Dinas Pendidikan | Yayasan Cahaya
id school: Universitas Samudra | SMA Negeri 2 | Politeknik Maju | Institut Teknologi Pesisir
vi position: Kế toán | Giáo viên | Kỹ sư xây dựng | Bác sĩ | Luật sư | Trưởng phòng kinh doanh | Lập trình viên | Nhân viên bán hàng | Tài xế | Đầu bếp | Thực tập sinh | Thiết kế đồ họa | Điều dưỡng
vi employer: Công ty TNHH Biển Xanh | Bệnh viện Sông Hồng | Ngân hàng Bờ Biển | Tập đoàn Mặt Trời | Công ty Cổ phần An Phú | Sở Giáo dục
vi school: Đại học Biển Xanh | Trường THPT Sông Hồng | Cao đẳng Kinh tế | Học viện Mặt Trời
`

const evidence = {
  position: positionEvidence,
  employer: organizationEvidence,
  school: institutionEvidence,
}

const rows = titles
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [language = '', kind = ''] = row.slice(0, row.indexOf(':')).split(' ')
    const of = kind as keyof typeof evidence
    return row
      .slice(row.indexOf(':') + 2)
      .split(' | ')
      .map((text) => [language, of, text] as const)
  })

describe('the evidence of titles, in each language', () => {
  it.each(rows)('in %s sees a %s in "%s"', (_, kind, text) => {
    const { strength, from, to } = evidence[kind](text)
    expect(strength).toBeGreaterThanOrEqual(0.5)
    expect(text.slice(from, to).trim()).not.toBe('')
  })
  it.each(
    rows.filter(([, kind]) => kind !== 'position').map(([language, , text]) => [language, text]),
  )('in %s sees no position in "%s"', (_, text) => {
    expect(positionEvidence(text).strength).toBeLessThan(0.5)
  })
  it.each(
    'Engineering|Ingenieurwesen|Ingénierie|Ingeniería Civil|Ingegneria|Inżynieria|Architektur|Arquitectura|Technik|Psychologie|Psychology|Chemistry|Bachelor of Arts|Gärtnerei Holm|Schreinerei Lutz|Zahnarztpraxis|Rechtsanwaltskanzlei|Contabilidad|Enfermería|Peluquería Sol|Contabilità|Księgowość|Бухгалтерия|Coordination|律师事务所|Project|Python'.split(
      '|',
    ),
  )('sees no position in "%s"', (text) => {
    expect(positionEvidence(text).strength).toBeLessThan(0.5)
  })
  it.each(
    'worked as a nurse|ab 2019|e.g. this|vert ou bleu|Digital|Mobile Developer|Market analysis|Energy|International'.split(
      '|',
    ),
  )('sees no sure employer in "%s"', (text) => {
    expect(organizationEvidence(text).strength).toBeLessThan(0.6)
  })
})
