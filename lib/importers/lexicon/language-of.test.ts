import { expect, it } from 'vitest'
import { labelTables } from '@/lib/language/labels'
import { importLanguages, labelLanguages } from '@/lib/language/tags'
import { languageOf } from './language-of'

/** Five lines of a CV a language, of people that do not exist. */
const texts: Readonly<Record<(typeof importLanguages)[number], string>> = {
  en: 'Professional Summary|Nurse with ten years of practice on busy wards|Work Experience|Trained new colleagues and wrote the guide for night shifts|Education',
  de: 'Kurzprofil|Krankenpfleger mit zehn Jahren Erfahrung auf der Station|Berufserfahrung|Einarbeitung neuer Kolleginnen und Planung der Nachtdienste|Ausbildung',
  fr: 'Profil|Infirmière avec dix ans de pratique dans les services d’urgence|Expérience professionnelle|Formation des nouveaux collègues et rédaction du guide pour la nuit|Formation',
  es: 'Perfil profesional|Enfermera con diez años de práctica en la planta de cirugía|Experiencia laboral|Formación de los nuevos compañeros y redacción de la guía para el turno|Educación',
  pt: 'Resumo profissional|Enfermeira com dez anos de prática na ala de cirurgia|Experiência profissional|Formação dos novos colegas e redação do guia para o turno da noite|Formação acadêmica',
  it: 'Profilo|Infermiera con dieci anni di pratica nel reparto di chirurgia|Esperienza lavorativa|Formazione dei nuovi colleghi e stesura della guida per il turno di notte|Istruzione',
  nl: 'Profiel|Verpleegkundige met tien jaar ervaring op de afdeling chirurgie|Werkervaring|Inwerken van nieuwe collega’s en schrijven van het handboek voor de nacht|Opleiding',
  pl: 'O mnie|Pielęgniarka z dziesięcioletnim stażem na oddziale chirurgii|Doświadczenie zawodowe|Szkolenie nowych osób oraz przygotowanie instrukcji dla zmiany nocnej|Wykształcenie',
  sv: 'Om mig|Sjuksköterska med tio års vana från kirurgen|Arbetslivserfarenhet|Handledning av nya kollegor och ansvar för schemat inom avdelningen|Utbildning',
  da: 'Om mig|Sygeplejerske med ti års erfaring fra kirurgisk afdeling|Erhvervserfaring|Oplæring af nye kolleger og ansvar for vagtplanen hos kommunen|Uddannelse',
  no: 'Om meg|Sykepleier med ti års erfaring fra kirurgisk avdeling|Arbeidserfaring|Opplæring av nye kolleger og ansvar for vaktplanen hos kommunen|Utdanning',
  cs: 'O mně|Zdravotní sestra s desetiletou praxí na chirurgickém oddělení|Pracovní zkušenosti|Zaškolování nových kolegů a příprava příručky pro noční směny|Vzdělání',
  ro: 'Profil profesional|Asistentă medicală cu zece ani de practică în secția de chirurgie|Experiență profesională|Instruirea noilor colegi și redactarea ghidului pentru tura de noapte|Educație',
  tr: 'Hakkımda|Cerrahi serviste on yıl deneyimli hemşire|İş Deneyimi|Yeni çalışanların eğitimi ve gece vardiyası için kılavuz hazırlanması|Eğitim',
  el: 'Προφίλ|Νοσηλεύτρια με δέκα χρόνια εμπειρίας στη χειρουργική|Επαγγελματική εμπειρία|Εκπαίδευση νέων συναδέλφων και σύνταξη οδηγού|Εκπαίδευση',
  ru: 'О себе|Медсестра с десятилетним опытом в отделении хирургии|Опыт работы|Обучение новых сотрудников и подготовка инструкций для ночных смен|Образование',
  uk: 'Про мене|Медсестра з десятирічним досвідом у відділенні хірургії|Досвід роботи|Навчання нових працівників та підготовка інструкцій для нічних змін|Освіта',
  ja: '職務要約|外科病棟で十年の経験がある看護師です|職務経歴|新人の指導と夜勤の手引きの作成|学歴',
  zh: '个人简介|在外科病房工作十年的护士|工作经历|培训新同事并编写夜班手册|教育背景',
  ko: '자기소개|외과 병동에서 십 년 근무한 간호사입니다|경력사항|신입 교육과 야간 근무 안내서 작성|학력',
  ar: 'نبذة عني|ممرضة بخبرة عشر سنوات في قسم الجراحة|الخبرة المهنية|تدريب الزملاء الجدد وكتابة دليل المناوبة الليلية|التعليم',
  he: 'תמצית|אחות עם עשר שנות ניסיון במחלקה כירורגית|ניסיון תעסוקתי|הדרכת עובדים חדשים וכתיבת מדריך למשמרת לילה|השכלה',
  hi: 'परिचय|शल्य विभाग में दस वर्ष के अनुभव वाली नर्स|कार्य अनुभव|नए सहकर्मियों का प्रशिक्षण और रात की पाली की पुस्तिका|शिक्षा',
  id: 'Tentang Saya|Perawat dengan pengalaman sepuluh tahun di bangsal bedah|Pengalaman Kerja|Melatih rekan baru dan menyusun panduan untuk giliran malam|Pendidikan',
  fa: 'خلاصه|پرستار با ده سال تجربه در بخش جراحی|سوابق شغلی|آموزش همکاران جدید و نگارش راهنمای شیفت شب|تحصیلات',
  ur: 'تعارف|سرجری وارڈ میں دس سال کا تجربہ رکھنے والی نرس|ملازمت کا تجربہ|نئے ساتھیوں کی تربیت اور رات کی شفٹ کے لیے رہنما کی تیاری|تعلیم',
  th: 'ประวัติโดยย่อ|พยาบาลที่มีประสบการณ์สิบปีในแผนกศัลยกรรม|ประสบการณ์ทำงาน|ฝึกอบรมเพื่อนร่วมงานใหม่และเขียนคู่มือกะกลางคืน|การศึกษา',
  vi: 'Giới thiệu|Điều dưỡng với mười năm kinh nghiệm tại khoa ngoại|Kinh nghiệm làm việc|Đào tạo đồng nghiệp mới và viết hướng dẫn cho ca đêm|Học vấn',
}

it.each(importLanguages)('tells %s by five lines', (language) => {
  expect(languageOf(texts[language].split('|'))).toBe(language)
})
it('tells a language by its word for the mother tongue, where little else is said', () => {
  const cv = (native: string) => ['Wiebke Deich', 'Hafen GmbH', '2019 – 2021', native]
  expect(languageOf(cv('Deutsch (Muttersprache)'))).toBe('de')
  expect(languageOf(cv('Français : langue maternelle'))).toBe('fr')
  expect(languageOf(cv('Dansk (modersmål)'))).not.toBe('sv')
})
it.each(labelLanguages)('tells %s by its headings alone', (language) => {
  expect(languageOf(Object.values(labelTables[language].labels))).toBe(language)
})
it.each(importLanguages)('tells %s by what is written below English headings', (language) => {
  const [, one = '', , two = ''] = texts[language].split('|')
  const lines = ['Profile', one, 'Work Experience', two, 'Education', one, two]
  expect(languageOf(lines)).toBe(language)
})
it.each([
  ['en', 'Ran the shop floor and counted the stock every week|Work History'],
  ['de', 'Verkauf von Schuhen und Pflege des Lagers|Verantwortlich für die Kasse am Wochenende'],
  ['fr', 'Vente de chaussures et tenue du stock|Responsable de la caisse pendant le week-end'],
  [
    'es',
    'Venta de zapatos y control del almacén|Responsable de la caja durante los fines de semana',
  ],
  ['pt', 'Venda de sapatos e controle do estoque|Responsável pelo caixa aos fins de semana'],
  ['it', 'Vendita di scarpe e controllo del magazzino|Responsabile della cassa nel fine settimana'],
  [
    'nl',
    'Verkoop van schoenen en beheer van het magazijn|Verantwoordelijk voor de kassa in het weekend',
  ],
  ['pl', 'Sprzedaż butów oraz kontrola magazynu|Odpowiedzialność za kasę w weekendy'],
  ['sv', 'Försäljning av skor och skötsel av lagret|Ansvarig för kassan på helgerna'],
  ['da', 'Salg af sko og pasning af lageret|Ansvarlig for kassen i weekenden'],
  ['no', 'Salg av sko og stell av lageret|Ansvarlig for kassen i helgene'],
  ['cs', 'Prodej obuvi a kontrola skladu|Odpovědnost za pokladnu o víkendech'],
  ['ro', 'Vânzarea de pantofi și controlul depozitului|Responsabil de casă în weekend'],
  ['tr', 'Ayakkabı satışı ve depo kontrolü|Hafta sonları kasadan sorumlu'],
  ['ru', 'Продажа обуви и учёт товара на складе|Ответственность за кассу по выходным'],
  ['uk', 'Продаж взуття та облік товару на складі|Відповідальність за касу у вихідні'],
  ['id', 'Penjualan sepatu dan pemeriksaan stok di gudang|Bertanggung jawab untuk kasir'],
  ['vi', 'Bán giày và kiểm tra hàng trong kho|Phụ trách quầy thu ngân cuối tuần'],
])('tells %s by two lines of a seller below an English heading', (language, lines) => {
  expect(languageOf(['Experience', ...lines.split('|')])).toBe(language)
})
it.each([
  ['zh-hant', '個人簡介|在外科病房工作十年的護理師|工作經歷|培訓新同事並編寫夜班手冊|學歷'],
  ['zh', '个人简介|在外科病房工作十年的护士|工作经历|培训新同事并编写夜班手册|教育背景'],
  ['pt-br', 'Perfil|Treinamento de equipes e gerenciamento do estoque|Habilidades|Contato'],
  ['pt', 'Perfil|Formação de equipas e gestão do armazém|Competências|Contacto'],
  ['ar', 'نبذة|كاتبة في شركة للتأمين|الخبرة المهنية|إعداد التقارير الشهرية|التعليم'],
])('tells the variant %s by letters and words that are its own', (language, lines) => {
  expect(languageOf(lines.split('|'))).toBe(language)
})
it.each([
  ['en', 'Head chef|Created a menu|Managed a kitchen|Cut waste 20%'],
  ['en', 'Driver|Drove a van in El Paso and São Paulo'],
  ['en', 'Chef at La Maison|Managed a menu du jour'],
  ['pl', 'Kierowniczka zmiany|Zarządzanie zespołem dwunastu osób|Obniżenie kosztów o 12%'],
  ['cs', 'Vedoucí pekárny|Řízení směny|Snížení nákladů o 12 %'],
  [
    'pt',
    'Gerente|Gerente com dez anos de experiência em gestão de equipas. Atuei em três capitais.',
  ],
  ['es', 'Enfermera|Cuidado de treinta pacientes|Formación de seis estudiantes'],
  ['fr', 'Infirmière|Soins de trente patients|Formation de six étudiants'],
  ['no', 'Jeg har ledet fire prosjekter i havnen og hatt ansvar for budsjettet.'],
  ['ro', 'Asistentă medicală|Îngrijirea a treizeci de pacienți'],
  ['id', 'Pengembang perangkat lunak|Mengembangkan aplikasi|Mengurangi biaya'],
  ['uk', 'Інженерка|Керувала командою|Зменшила витрати'],
])('tells %s by few words without a heading', (language, lines) => {
  expect(languageOf(lines.split('|'))).toBe(language)
})
it('is not misled by a name, an address and the names of tools', () => {
  const lines = ['Zoë Núñez-Søren', 'Zürich', 'React, Node.js, Kubernetes', ...texts.en.split('|')]
  expect(languageOf(lines)).toBe('en')
})
