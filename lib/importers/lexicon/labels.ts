import type { DetailKind } from '@/lib/language/kinds/labels'
import { labelTables } from '@/lib/language/labels'
import { foldWords, plainWords, wordsOf } from '@/lib/language/unicode/fold-words'
import { withPlainDigits } from '@/lib/language/unicode/plain-digits'
import { eastAsian } from '@/lib/language/unicode/scripts'

/** Kind of a value by its label. `label` is the person's job title. */
export type ContactLabel =
  | (
      | 'email'
      | 'phone'
      | 'fax'
      | 'address'
      | 'url'
      | 'name'
      | 'birthDate'
      | 'birthPlace'
      | 'nationality'
    )
  | ('profile' | 'label' | 'gender' | 'maritalStatus' | 'drivingLicence' | 'location')

/** Returns the labels that this app prints for a personal detail. */
const printed = (kind: DetailKind) =>
  Object.values(labelTables)
    .map(({ details }) => details[kind])
    .join('|')

const contactLabels: Readonly<Record<ContactLabel, string>> = {
  email: `email|e mail|mail|e|email address|e mail adresse|e mail address|courriel|adresse e mail|adresse électronique|mél|correo|correo electrónico|correo e|endereço de e mail|correio eletrónico|posta elettronica|indirizzo e mail|indirizzo email|e mailadres|adres e mail|adres email|poczta|e post|epost|e postadress|epostadresse|adresa de e mail|e mailová adresa|e posta|eposta|e posta adresi|ηλεκτρονική διεύθυνση|ηλ ταχυδρομείο|ηλεκτρονικό ταχυδρομείο|эл почта|электронная почта|почта|имейл|ел пошта|електронна пошта|пошта|メール|メールアドレス|eメール|电子邮件|电子邮箱|邮箱|電子郵件|信箱|邮件|이메일|메일|전자우편|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|الإيميل|ايميل|דואל|דוא"ל|אימייל|מייל|דואר אלקטרוני|ईमेल|ई मेल|ईमेल पता|surel|alamat email|thư điện tử|địa chỉ email`,
  phone: `phone|phone number|telephone|tel|t|p|m|mob|mobile|mobile phone|mobile number|cell|cell phone|contact number|contact no|phone no|whatsapp|telefon|telefonnummer|handy|mobil|mobiltelefon|handynummer|mobilnummer|festnetz|rufnummer|téléphone|tél|portable|téléphone portable|mobile phone number|teléfono|móvil|celular|teléfono móvil|teléfono celular|cel|tfno|telefone|telemóvel|contacto telefónico|telefono|cellulare|cell|telefono cellulare|recapito telefonico|telefoonnummer|telefoon|mobiel|gsm|06 nummer|numer telefonu|nr telefonu|komórka|tel kom|telefonní číslo|puhelin|tlf|mobilnr|telefonnr|număr de telefon|nr de telefon|telefon mobil|cep telefonu|cep|gsm no|τηλέφωνο|τηλ|κινητό|κινητό τηλέφωνο|телефон|тел|мобильный телефон|моб тел|контактный телефон|номер телефону|мобільний телефон|моб|電話|電話番号|携帯|携帯電話|电话|手机|手机号|联系电话|手機|电话号码|行動電話|전화|전화번호|휴대폰|휴대전화|연락처|핸드폰|الهاتف|هاتف|رقم الهاتف|الجوال|جوال|رقم الجوال|موبايل|المحمول|تليفون|טלפון|נייד|טל|טלפון נייד|फ़ोन|फोन|मोबाइल|दूरभाष|संपर्क|मोबाइल नंबर|फोन नंबर|telepon|no telepon|no hp|hp|nomor telepon|ponsel|handphone|điện thoại|số điện thoại|sđt|đt|di động`,
  fax: 'fax|telefax|faks|факс|φαξ|ファックス|传真|팩스|فاكس|פקס|फैक्स',
  address: `address|home address|postal address|mailing address|residential address|current address|permanent address|adresse|anschrift|wohnanschrift|wohnadresse|adresse postale|domicile|dirección|domicilio|morada|endereço|residência|indirizzo|residenza|adres|adres zamieszkania|woonadres|thuisadres|adress|bostadsadress|bopæl|bosted|adresa|bydliště|trvalé bydliště|domiciliu|adresi|ev adresi|διεύθυνση|διεύθυνση κατοικίας|адрес|адрес проживания|адреса|адреса проживання|住所|現住所|地址|住址|家庭住址|通讯地址|联系地址|주소|현주소|العنوان|عنوان|عنوان السكن|כתובת|כתובת מגורים|पता|स्थायी पता|वर्तमान पता|alamat|alamat rumah|địa chỉ|nơi ở|chỗ ở hiện tại`,
  location: `location|based in|city|place of residence|residence|wohnort|ort|standort|stadt|lieu de résidence|ville|localisation|lieu|lugar de residencia|ciudad|ubicación|localidad|cidade|localização|localidade|città|luogo|comune di residenza|woonplaats|plaats|stad|miejscowość|miasto|miejsce zamieszkania|ort|bostadsort|by|sted|město|oraș|localitate|şehir|yaşadığı şehir|ikamet|πόλη|τόπος κατοικίας|город|место жительства|проживает|місто|місце проживання|所在地|居住地|城市|现居地|现居住地|所在城市|居住地址|거주지|지역|المدينة|مكان الإقامة|الإقامة|الموقع|עיר|מקום מגורים|शहर|स्थान|kota|domisili|lokasi|thành phố|nơi sinh sống`,
  url: `website|web|site|homepage|url|webpage|personal website|portfolio|blog|webseite|internetseite|site web|site internet|página web|sitio web|sítio web|sito|sito web|sito internet|strona www|strona internetowa|hemsida|hjemmeside|webové stránky|web sitesi|ιστοσελίδα|сайт|веб сайт|ウェブサイト|ホームページ|网站|个人网站|主页|个人主页|博客|網站|홈페이지|웹사이트|블로그|الموقع الإلكتروني|אתר|אתר אינטרנט|वेबसाइट|situs web|situs|trang web`,
  name: `name|full name|first name|last name|surname|family name|given name|vorname|nachname|familienname|vor und nachname|vorname name|name vorname|nom|prénom|nom et prénom|prénom et nom|nom complet|nombre|apellidos|apellido|nombre completo|nombre y apellidos|nombres|nombres y apellidos|nome|sobrenome|apelido|nome completo|cognome|nome e cognome|cognome e nome|naam|voornaam|achternaam|volledige naam|imię|nazwisko|imię i nazwisko|imiona|namn|förnamn|efternamn|för och efternamn|navn|fornavn|etternavn|efternavn|fulde navn|jméno|příjmení|jméno a příjmení|nume|prenume|nume și prenume|nume complet|ad|soyad|adı|soyadı|ad soyad|adı soyadı|isim|όνομα|επώνυμο|ονοματεπώνυμο|имя|фамилия|отчество|фио|имя и фамилия|ф и о|ім'я|прізвище|піб|ім'я та прізвище|氏名|名前|姓名|お名前|名字|이름|성명|성함|الاسم|الاسم الكامل|الإسم|اسم العائلة|שם|שם מלא|שם פרטי|שם משפחה|नाम|पूरा नाम|nama|nama lengkap|tên|họ tên|họ và tên`,
  birthDate: `${printed('birthDate')}|date of birth|dob|birth date|birthdate|birthday|born|d o b|date and place of birth|geburtsdatum|geboren|geboren am|geb|geb am|geburtstag|geburtsdatum und ort|geburtsdatum ort|date de naissance|né le|née le|né e le|date et lieu de naissance|fecha de nacimiento|nacimiento|nacido el|data de nascimento|nascimento|nascido em|data di nascita|nato il|nata il|luogo e data di nascita|geboortedatum|geboren op|data urodzenia|ur|data i miejsce urodzenia|födelsedatum|född|personnummer|fødselsdato|født|fødselsdag|datum narození|narozen|narozena|nar|data nașterii|data și locul nașterii|născut|doğum tarihi|doğum yeri ve tarihi|ημερομηνία γέννησης|ημ γέννησης|дата рождения|родился|родилась|дата народження|народився|生年月日|誕生日|出生日期|出生年月|生日|생년월일|출생|تاريخ الميلاد|تاريخ الولادة|مواليد|תאריך לידה|ת לידה|שנת לידה|जन्म तिथि|जन्मतिथि|tanggal lahir|tempat tanggal lahir|tempat dan tanggal lahir|ttl|ngày sinh|năm sinh|sinh ngày|age|alter|âge|edad|idade|età|wiek|ålder|věk|vârsta|yaş|ηλικία|возраст|вік|年龄|年齢|나이|العمر|גיל|आयु|umur|usia|tuổi`,
  birthPlace: `${printed('birthPlace')}|place of birth|birthplace|geburtsort|lieu de naissance|lugar de nacimiento|local de nascimento|naturalidade|luogo di nascita|geboorteplaats|miejsce urodzenia|födelseort|fødested|místo narození|locul nașterii|doğum yeri|τόπος γέννησης|место рождения|місце народження|出生地|出身地|籍贯|户籍|籍貫|출생지|مكان الميلاد|محل الميلاد|מקום לידה|ארץ לידה|जन्म स्थान|tempat lahir|nơi sinh|quê quán`,
  nationality: `${printed('nationality')}|nationality|citizenship|citizen of|nationalität|staatsangehörigkeit|staatsbürgerschaft|nationalité|nacionalidad|ciudadanía|nacionalidade|nazionalità|cittadinanza|nationaliteit|narodowość|obywatelstwo|nationalitet|medborgarskap|statsborgerskap|statsborgerskab|národnost|státní příslušnost|státní občanství|naționalitate|cetățenie|uyruk|uyruğu|vatandaşlık|εθνικότητα|υπηκοότητα|гражданство|национальность|громадянство|国籍|國籍|民族|국적|الجنسية|אזרחות|לאום|राष्ट्रीयता|kewarganegaraan|kebangsaan|quốc tịch|dân tộc`,
  gender: `gender|sex|geschlecht|sexe|sexo|género|gênero|sesso|geslacht|płeć|kön|køn|kjønn|pohlaví|sex|gen|cinsiyet|φύλο|пол|стать|性別|性别|성별|الجنس|النوع|מין|מגדר|लिंग|jenis kelamin|giới tính`,
  maritalStatus: `marital status|civil status|familienstand|zivilstand|personenstand|situation familiale|état civil|situation de famille|estado civil|stato civile|burgerlijke staat|stan cywilny|civilstånd|civilstand|sivilstatus|sivilstand|rodinný stav|stare civilă|medeni hal|medeni hali|medeni durum|οικογενειακή κατάσταση|семейное положение|сімейний стан|婚姻状况|婚姻狀況|婚否|配偶者|결혼여부|결혼 여부|الحالة الاجتماعية|الحالة الإجتماعية|מצב משפחתי|वैवाहिक स्थिति|status perkawinan|status pernikahan|status|tình trạng hôn nhân`,
  drivingLicence: `${printed('drivingLicence')}|driving licence|driving license|driver's license|drivers license|driver's licence|führerschein|führerscheinklasse|permis|permis de conduire|carnet de conducir|permiso de conducir|licencia de conducir|carta de condução|cnh|habilitação|patente|patente di guida|rijbewijs|prawo jazdy|körkort|kørekort|førerkort|sertifikat|řidičský průkaz|řidičské oprávnění|permis de conducere|permis auto|ehliyet|sürücü belgesi|δίπλωμα οδήγησης|άδεια οδήγησης|водительские права|водительское удостоверение|водійські права|посвідчення водія|運転免許|驾照|驾驶证|運転免許証|운전면허|رخصة القيادة|رخصة قيادة|רישיון נהיגה|ड्राइविंग लाइसेंस|sim|bằng lái xe`,
  profile: `linkedin|github|gitlab|xing|twitter|x|skype|facebook|instagram|stack overflow|stackoverflow|orcid|google scholar|researchgate|behance|dribbble|medium|kaggle|telegram|youtube|wechat|微信|line|kakaotalk|카카오톡|qq|mastodon|bluesky|twitter handle|linkedin profile|github profile|profile`,
  label: `position|occupation|profession|job title|current position|desired position|title|role|beruf|berufsbezeichnung|angestrebte position|tätigkeit|poste|poste recherché|métier|fonction|puesto|profesión|cargo|ocupación|profissão|cargo pretendido|professione|ruolo|posizione|qualifica|beroep|functie|zawód|stanowisko|yrke|befattning|stilling|erhverv|povolání|pozice|profesie|profesia|funcția|ocupația|meslek|mesleği|pozisyon|unvan|επάγγελμα|ειδικότητα|θέση|должность|профессия|желаемая должность|специальность|посада|професія|бажана посада|職業|希望職種|職位|求职意向|应聘职位|职业|职位|期望职位|직업|직책|지원분야|희망직종|직무|المهنة|الوظيفة|المسمى الوظيفي|מקצוע|תפקיד|पद|व्यवसाय|पेशा|pekerjaan|posisi|jabatan|profesi|nghề nghiệp|chức danh|vị trí ứng tuyển|vị trí`,
}

/** Kind of the lines after a label within an entry. */
export type SubLabel = 'highlights' | 'keywords' | 'summary' | 'courses' | 'score'

const subLabels: Readonly<Record<SubLabel, string>> = {
  highlights: `highlights|key highlights|responsibilities|key responsibilities|main responsibilities|duties|duties and responsibilities|roles and responsibilities|tasks|main tasks|achievements|key achievements|accomplishments|contributions|key contributions|results|selected achievements|activities|aufgaben|hauptaufgaben|aufgabenbereich|aufgabengebiet|aufgabengebiete|tätigkeiten|tätigkeitsschwerpunkte|verantwortlichkeiten|schwerpunkte|erfolge|ergebnisse|missions|missions principales|mission|principales missions|tâches|tâches principales|responsabilités|réalisations|résultats|activités|activités principales|funciones|funciones principales|responsabilidades|tareas|logros|logros principales|actividades|funções|tarefas|atividades|principais atividades|resultados|conquistas|atribuições|mansioni|compiti|responsabilità|attività|risultati|principali mansioni|principali attività e responsabilità|taken|werkzaamheden|verantwoordelijkheden|taken en verantwoordelijkheden|resultaten|obowiązki|zakres obowiązków|zadania|osiągnięcia|główne obowiązki|arbetsuppgifter|ansvarsområden|uppgifter|arbejdsopgaver|opgaver|ansvarsområder|resultater|arbeidsoppgaver|oppgaver|náplň práce|pracovní náplň|zodpovědnosti|úspěchy|responsabilități|atribuții|sarcini|realizări|activități și responsabilități principale|görevler|sorumluluklar|görev tanımı|başarılar|iş tanımı|καθήκοντα|αρμοδιότητες|υπευθυνότητες|επιτεύγματα|обязанности|должностные обязанности|задачи|достижения|функции|обов'язки|посадові обов'язки|завдання|досягнення|業務内容|担当業務|職務内容|実績|主な業務|工作内容|工作职责|岗位职责|主要职责|工作业绩|主要业绩|职责|业绩|項目職責|담당업무|주요업무|업무내용|주요성과|성과|주요 업무|담당 업무|المهام|المسؤوليات|المهام والمسؤوليات|الإنجازات|الواجبات|תחומי אחריות|תפקידים|הישגים|אחריות|जिम्मेदारियां|उत्तरदायित्व|उपलब्धियां|कार्य|tanggung jawab|tugas|pencapaian|tugas dan tanggung jawab|deskripsi pekerjaan|trách nhiệm|nhiệm vụ|thành tích|mô tả công việc|công việc|kết quả`,
  keywords: `tech stack|technologies|technologies used|technology|stack|tools|tools used|tools and technologies|environment|technical environment|skills|skills used|keywords|key skills|languages used|technologien|eingesetzte technologien|werkzeuge|eingesetzte tools|technik|umgebung|methoden|technologies utilisées|environnement technique|environnement|outils|compétences|technos|tecnologías|tecnologías utilizadas|herramientas|entorno tecnológico|tecnologias|tecnologias utilizadas|ferramentas|tecnologie|tecnologie utilizzate|strumenti|gebruikte technologieën|technologieën|technologie|narzędzia|stos technologiczny|tekniker|verktyg|teknologier|værktøjer|verktøy|nástroje|tehnologii|instrumente|teknolojiler|kullanılan teknolojiler|araçlar|τεχνολογίες|εργαλεία|технологии|стек|стек технологий|инструменты|технології|інструменти|стек технологій|使用技術|開発環境|技術|使用ツール|环境|技术栈|使用技术|技术环境|开发环境|사용기술|사용 기술|기술스택|기술 스택|개발환경|التقنيات|التقنيات المستخدمة|الأدوات|טכנולוגיות|כלים|तकनीक|उपकरण|teknologi|alat|công nghệ|công nghệ sử dụng|công cụ`,
  summary: `summary|description|overview|about|company description|about the company|project description|beschreibung|kurzbeschreibung|projektbeschreibung|description du poste|contexte|présentation|descripción|resumen|descrição|resumo|descrizione|omschrijving|beschrijving|opis|opis projektu|beskrivning|beskrivelse|popis|descriere|açıklama|özet|περιγραφή|описание|о компании|описание проекта|опис|概要|説明|プロジェクト概要|事業内容|描述|项目描述|项目简介|简介|公司简介|설명|개요|프로젝트 개요|الوصف|وصف|نبذة|תיאור|विवरण|deskripsi|mô tả`,
  courses: `courses|coursework|relevant coursework|relevant courses|key courses|modules|key modules|subjects|main subjects|kurse|lehrveranstaltungen|module|studienschwerpunkte|studieninhalte|fächer|leistungskurse|cours|cours suivis|matières|modules principaux|enseignements|asignaturas|materias|cursos|disciplinas|cadeiras|corsi|esami|materie|vakken|kernvakken|przedmioty|kursy|kurser|ämnen|fag|předměty|kurzy|cursuri|materii|dersler|ilgili dersler|μαθήματα|курсы|предметы|дисциплины|курси|предмети|дисципліни|履修科目|科目|主修课程|核心课程|主要课程|课程|이수과목|과목|주요과목|주요 과목|المواد|المقررات|קורסים|מקצועות|विषय|पाठ्यक्रम|mata kuliah|môn học`,
  score: `gpa|cgpa|grade|grades|final grade|score|result|average|marks|percentage|note|abschlussnote|gesamtnote|endnote|durchschnitt|notendurchschnitt|abschluss mit|mention|moyenne|nota|nota media|calificación|promedio|nota final|média|classificação final|voto|votazione|voto finale|voto di laurea|cijfer|gemiddelde|eindcijfer|ocena|średnia|ocena końcowa|betyg|snittbetyg|karakter|gennemsnit|karaktersnitt|známka|průměr|medie|media|not ortalaması|ortalama|agno|gno|βαθμός|βαθμός πτυχίου|средний балл|оценка|балл|середній бал|оцінка|成績|绩点|成绩|平均绩点|평점|학점|성적|المعدل|المعدل التراكمي|التقدير|ממוצע|ציון|अंक|प्रतिशत|श्रेणी|ipk|nilai|điểm trung bình|điểm|xếp loại|gpa/ipk`,
}

/** Titles of the document. */
const documentTitles = `curriculum vitae|curriculum|cv|c v|resume|résumé|curriculum vitæ|vita|my resume|my cv|professional resume|résumé of|lebenslauf|tabellarischer lebenslauf|mein lebenslauf|bewerbung|bewerbungsunterlagen|currículum|currículum vítae|hoja de vida|currículo|curriculum profissional|curriculum vitae europeo|europass|europass curriculum vitae|formato europeo|formato europeo per il curriculum vitae|levensloop|życiorys|życiorys zawodowy|meritförteckning|levnadsbeskrivning|životopis|strukturovaný životopis|profesní životopis|özgeçmiş|öz geçmiş|βιογραφικό|βιογραφικό σημείωμα|резюме|автобиография|履歴書|職務経歴書|レジュメ|简历|个人简历|求职简历|履历|履歷|履歷表|이력서|경력기술서|경력 기술서|자기소개서|السيرة الذاتية|سيرة ذاتية|קורות חיים|קו"ח|बायोडाटा|जीवन वृत्त|जीवनवृत्त|रिज्यूमे|daftar riwayat hidup|riwayat hidup|sơ yếu lý lịch|hồ sơ xin việc|lý lịch|cv de|resumé`

/** Matches the ending of a label that fits one value or several: "Surname(s)". */
const optionalEnding = /\((?:e?s|es|[aeino]|en|in)\)/gu

/** Returns the words of a label; East Asian ones without the blanks that fill its cell: "氏 名". */
const keyOf = (text: string) => {
  const plain = plainWords(text.replace(optionalEnding, ''))
  return eastAsian.test(plain) ? plain.replaceAll(' ', '') : plain
}

/** Creates a lookup of labels by their words; of several labels, "Name / Nom", all must be of a kind. */
export function makeLookup<Kind extends string>(cells: Readonly<Record<Kind, string>>) {
  let map: Map<string, Kind> | undefined
  return (text: string): Kind | null => {
    if (!map) {
      map = new Map()
      for (const kind of Object.keys(cells) as Kind[]) {
        for (const word of wordsOf(cells[kind])) {
          const key = keyOf(word)
          if (!map.has(key)) map.set(key, kind)
        }
      }
    }
    const known = map.get(keyOf(text))
    if (known || !/[/／]/.test(text)) return known ?? null
    const kinds = new Set(text.split(/[/／]/).map((part) => map?.get(keyOf(part))))
    return kinds.size === 1 ? (kinds.values().next().value ?? null) : null
  }
}

const findContact = makeLookup(contactLabels)
const findSub = makeLookup(subLabels)
const findTitle = makeLookup({ title: documentTitles })

/** Returns the kind of contact for a label: the text before a colon, or a short line. */
export function contactLabel(text: string): ContactLabel | null {
  return text.length > 50 ? null : findContact(text)
}

/** Returns the kind of a label within an entry ("Responsibilities:", "Tech stack"). */
export function subLabel(text: string): SubLabel | null {
  return text.length > 50 ? null : findSub(text)
}

/** Whether a text is only a document title: "Curriculum Vitae", "履歴書". */
export function isDocumentTitle(text: string): boolean {
  return text.length <= 50 && findTitle(text) !== null
}

const pageWords =
  '(?:page|pg|p|seite|s|pagina|página|pag|pág|strona|str|sida|sid|side|strana|sayfa|σελίδα|страница|стр|сторінка|стор|ページ|第|صفحة|الصفحة|עמוד|पृष्ठ|halaman|hal|trang|페이지|页)'
const ofWords = '(?:of|von|de|di|van|z|ze|av|af|din|από|из|з|من|מתוך|dari|trên|的|共|/|\\||-)'
const pageNumber = new RegExp(
  `^[^\\p{L}\\d]*(?:.{0,60}[ ·|,-] ?)?(?:${pageWords}\\.?\\s*\\d{1,3}\\s*(?:页|頁|ページ)?(?:\\s*[,，]?\\s*${ofWords}\\s*\\d{1,3}\\s*(?:页|頁)?)?|\\d{1,3}\\s*(?:of|von|/|sur)\\s*\\d{1,3}|\\d{1,3}\\s*(?:ページ|页|頁|쪽|페이지))[^\\p{L}\\d]*$`,
  'u',
)

/** Whether a text is a page number: "Page 2 of 3", "Seite 2/3", "2 / 3", also after a name. */
export function isPageNumber(text: string): boolean {
  const plain = withPlainDigits(text)
  return text.length <= 90 && /\d/.test(plain) && pageNumber.test(foldWords(plain))
}

const units =
  'years?|yrs?|y|months?|mos?|mths?|weeks?|days?|jahre?n?|j|monate?n?|mon|wochen?|tage?|ans?|années?|mois|semaines?|jours?|años?|mes(?:es)?|semanas?|días?|anos?|mês|anni|anno|mesi|mese|settimane|jaar|jaren|maand(?:en)?|weken|lat[a]?|rok|miesi[ąa]c[ey]?|miesięcy|mies|år|månad(?:er)?|måned(?:er)?|mån|mdr|uger?|veckor|uker|let|roky|měsíc[eů]?|měsíců|ani|an|luni|lună|yıl|ay|sene|έτη|έτος|χρόνια|μήνες|μήνας|μην|год[а]?|лет|месяц(?:а|ев)?|мес|г|рік|роки|років|місяц(?:і|ів|ь)|міс|年|年間|个月|ヶ月|か月|カ月|ヵ月|ケ月|個月|月|年半|년|개월|달|سنة|سنوات|سنتان|شهر|أشهر|شهور|عام|أعوام|שנים|שנה|חודשים|חודש|वर्ष|साल|महीने|माह|tahun|bulan|thn|bln|năm|tháng'
const amount = `(?:\\d{1,3}(?:[.,]\\d)?\\s*\\+?|one|two|three|four|five|six|ein|eine|un|une|uno|una)\\s*(?:${units})\\.?`
const duration = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:ca|circa|about|etwa|environ|approx|約|约|약)\\.?\\s*)?${amount}(?:\\s*(?:[,&+]|and|und|et|y|e|en|i|og|och|a|și|ve|и|та|και|و|ו|dan|và)?\\s*${amount})?[^\\p{L}\\d]*$`,
  'u',
)

/** Whether a text is only a duration: "2 years 3 months", "3 Jahre", "2年3个月". */
export function isDuration(text: string): boolean {
  return text.length <= 50 && duration.test(foldWords(text))
}
