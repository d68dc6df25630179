import { describe, expect, it } from 'vitest'
import { plainWords, wordsOf } from './fold-words'
import { headingKind } from './headings'
import { headingTables } from './headings/all-headings'
import { decisions } from './headings/decisions'
import { headingKinds } from './headings/heading-table'

/** By language, headings as CVs have them, written by hand and not taken from the tables. */
const headings = `
en summary: Professional Summary | Personal Statement | Career Objective | Executive Profile | WHO I AM
en work: Employment History | Career History | Work History | Professional Background | Relevant Experience | Internships | Industry Experience | Teaching Experience
en education: Academic Background | Education and Qualifications | Academic Qualifications | Schooling
en skills: Areas of Expertise | Core Skills | Technical Proficiencies | Tools & Technologies | Key Competencies | Technologies | Soft Skills
en projects: Side Projects | Key Projects | Personal Projects | Selected Projects | Open Source
en languages: Language Skills | Languages Spoken
en certificates: Licenses & Certifications | Professional Certifications | Certificates
en volunteer: Volunteer Experience | Community Service | Voluntary Work
en awards: Honors and Awards | Awards & Achievements | Scholarships
en publications: Publications and Presentations | Research Papers
en interests: Hobbies | Personal Interests | Leisure Activities
en references: Referees | References available upon request
en contact: Contact Information | Get in Touch
en personal: Personal Details | Personal Information
de summary: Kurzprofil | Profil | Persönliches Profil | Zusammenfassung | Über mich | Zur Person
de work: Beruflicher Werdegang | Berufspraxis | Praktische Erfahrung | Praktika | Berufliche Stationen | Arbeitserfahrung | Werdegang | Beschäftigungsverhältnisse
de education: Schulbildung | Studium | Bildungsweg | Schulische Ausbildung | Hochschulausbildung | Akademische Ausbildung | Ausbildung | Schul- und Berufsausbildung
de skills: Kenntnisse und Fähigkeiten | Fachkenntnisse | EDV-Kenntnisse | Kompetenzen | Besondere Kenntnisse | Qualifikationen | Stärken
de projects: Projekte | Ausgewählte Projekte | Projekterfahrung
de languages: Sprachkenntnisse | Fremdsprachen
de certificates: Zertifikate | Weiterbildungen und Zertifikate | Lizenzen
de volunteer: Ehrenamtliches Engagement | Soziales Engagement | Ehrenämter
de awards: Auszeichnungen | Preise und Stipendien
de publications: Veröffentlichungen | Publikationsliste
de interests: Hobbys | Freizeit | Interessen | Persönliche Interessen
de references: Referenzen
de contact: Kontaktdaten | Anschrift
de personal: Persönliche Daten | Angaben zur Person
fr summary: Profil professionnel | À propos de moi | Objectif professionnel | Résumé | Présentation
fr work: Expériences | Parcours professionnel | Expérience | Emplois occupés | Stages | Stages et expériences | Carrière
fr education: Études | Diplômes et formations | Cursus universitaire | Parcours académique | Scolarité | Formation académique
fr skills: Compétences techniques | Compétences clés | Savoir-être | Outils informatiques | Informatique | Domaines de compétences | Connaissances
fr projects: Projets personnels | Projets | Réalisations
fr languages: Langues étrangères | Compétences linguistiques
fr certificates: Certifications | Certificats | Habilitations
fr volunteer: Engagement associatif | Vie associative | Activités bénévoles
fr awards: Prix et distinctions | Récompenses
fr publications: Publications scientifiques
fr interests: Loisirs | Passions | Divers et loisirs | Activités et intérêts
fr references: Références
fr contact: Contact | Mes coordonnées
fr personal: Informations personnelles | État civil
es summary: Perfil profesional | Sobre mí | Objetivo profesional | Extracto | Resumen profesional
es work: Experiencia | Trayectoria profesional | Experiencia profesional | Historial laboral | Prácticas profesionales | Empleos
es education: Educación | Estudios | Formación | Formación académica | Estudios realizados | Titulación académica | Historial académico
es skills: Habilidades | Competencias | Aptitudes | Conocimientos informáticos | Informática | Herramientas | Destrezas
es projects: Proyectos | Proyectos destacados
es languages: Idiomas | Lenguas
es certificates: Certificaciones | Certificados | Cursos y certificaciones
es volunteer: Voluntariado | Experiencia de voluntariado
es awards: Premios y reconocimientos | Logros | Becas
es publications: Publicaciones
es interests: Intereses | Aficiones e intereses | Pasatiempos
es references: Referencias
es contact: Contacto | Información de contacto
es personal: Datos personales | Información personal
pt summary: Resumo profissional | Sobre mim | Objetivo | Perfil | Apresentação
pt work: Experiência profissional | Experiência | Histórico profissional | Percurso profissional | Estágios | Atuação profissional
pt education: Formação acadêmica | Educação | Escolaridade | Formação | Habilitações literárias | Formação académica
pt skills: Competências | Habilidades | Conhecimentos | Aptidões | Qualificações | Ferramentas | Informática
pt projects: Projetos | Projetos pessoais
pt languages: Idiomas | Línguas
pt certificates: Certificações | Cursos e certificações
pt volunteer: Voluntariado | Trabalho voluntário
pt awards: Prêmios | Prémios e distinções
pt publications: Publicações
pt interests: Interesses | Passatempos
pt references: Referências
pt contact: Contato | Contactos
pt personal: Dados pessoais | Informações pessoais
it summary: Profilo professionale | Profilo | Chi sono | Obiettivi professionali | Sommario
it work: Esperienze professionali | Esperienza lavorativa | Esperienze lavorative | Carriera | Percorso professionale | Tirocini
it education: Istruzione | Istruzione e formazione | Formazione | Titoli di studio | Percorso di studi | Studi
it skills: Competenze | Capacità e competenze personali | Competenze tecniche | Conoscenze informatiche | Competenze digitali | Abilità
it projects: Progetti | Progetti personali
it languages: Lingue | Lingue straniere | Competenze linguistiche | Conoscenze linguistiche
it certificates: Certificazioni | Attestati
it volunteer: Volontariato | Esperienze di volontariato
it awards: Riconoscimenti e premi | Premi
it publications: Pubblicazioni
it interests: Interessi | Hobby | Interessi personali | Tempo libero
it references: Referenze
it contact: Contatti | Recapiti
it personal: Dati personali | Informazioni personali
nl summary: Profiel | Over mij | Persoonlijk profiel | Samenvatting
nl work: Werkervaring | Ervaring | Loopbaan | Arbeidsverleden | Stages | Professionele ervaring
nl education: Opleiding | Opleidingen | Onderwijs | Studie | Scholing
nl skills: Vaardigheden | Competenties | Computervaardigheden | Kennis en vaardigheden | Expertise
nl projects: Projecten
nl languages: Talen | Talenkennis
nl certificates: Certificaten | Certificeringen | Diploma's en certificaten
nl volunteer: Vrijwilligerswerk | Nevenactiviteiten
nl awards: Prijzen | Onderscheidingen
nl publications: Publicaties
nl interests: Hobby's | Interesses | Hobby's en interesses
nl references: Referenties
nl contact: Contactgegevens
nl personal: Persoonlijke gegevens | Personalia
pl summary: Podsumowanie zawodowe | Profil zawodowy | O mnie | Cel zawodowy
pl work: Doświadczenie | Doświadczenie zawodowe | Przebieg kariery | Historia zatrudnienia | Praktyki i staże | Przebieg pracy zawodowej
pl education: Wykształcenie | Edukacja | Studia | Przebieg edukacji
pl skills: Umiejętności | Kompetencje | Umiejętności techniczne | Znajomość programów | Obsługa komputera
pl projects: Projekty
pl languages: Języki obce | Znajomość języków | Języki
pl certificates: Certyfikaty | Certyfikaty i uprawnienia
pl volunteer: Wolontariat | Działalność społeczna
pl awards: Nagrody | Osiągnięcia | Nagrody i wyróżnienia
pl publications: Publikacje
pl interests: Zainteresowania | Hobby
pl references: Referencje
pl contact: Kontakt | Dane kontaktowe
pl personal: Dane osobowe | Informacje osobiste
sv summary: Om mig | Sammanfattning | Profil | Personlig presentation
sv work: Arbetslivserfarenhet | Erfarenhet | Anställningar | Yrkeserfarenhet | Praktik | Tidigare anställningar
sv education: Utbildning | Utbildningar | Akademisk utbildning | Studier
sv skills: Kompetenser | Färdigheter | Kunskaper | Datakunskaper | Tekniska färdigheter | Nyckelkompetenser
sv projects: Projekt
sv languages: Språk | Språkkunskaper
sv certificates: Certifikat | Kurser och certifikat | Certifieringar
sv volunteer: Ideellt arbete | Ideella uppdrag | Förtroendeuppdrag
sv awards: Utmärkelser | Priser och stipendier
sv publications: Publikationer
sv interests: Intressen | Fritidsintressen | Hobby
sv references: Referenser
sv contact: Kontaktuppgifter
sv personal: Personuppgifter | Personlig information
da summary: Om mig | Profil | Resumé | Faglig profil
da work: Erhvervserfaring | Arbejdserfaring | Ansættelser | Erfaring | Karriere | Praktik
da education: Uddannelse | Uddannelser | Uddannelsesbaggrund
da skills: Kompetencer | Færdigheder | IT-kompetencer | IT-kundskaber | Nøglekompetencer | Faglige kompetencer
da projects: Projekter
da languages: Sprog | Sprogkundskaber | Sprogfærdigheder
da certificates: Certifikater | Kurser og certifikater | Certificeringer
da volunteer: Frivilligt arbejde | Frivilligt engagement | Tillidshverv
da awards: Priser | Udmærkelser
da publications: Publikationer
da interests: Interesser | Fritidsinteresser | Fritid
da references: Referencer
da contact: Kontaktoplysninger
da personal: Personlige oplysninger | Personlige data
no summary: Om meg | Sammendrag | Profil | Nøkkelkvalifikasjoner
no work: Arbeidserfaring | Yrkeserfaring | Erfaring | Arbeidsforhold | Praksis
no education: Utdanning | Utdannelse | Utdanningsbakgrunn
no skills: Ferdigheter | Kompetanse | Kunnskaper | IT-ferdigheter | Datakunnskaper | Nøkkelkompetanse
no projects: Prosjekter
no languages: Språk | Språkkunnskaper | Språkferdigheter
no certificates: Sertifikater | Kurs og sertifikater | Sertifiseringer
no volunteer: Frivillig arbeid | Verv | Frivillighet | Tillitsverv
no awards: Priser og utmerkelser | Stipender
no publications: Publikasjoner
no interests: Interesser | Fritidsinteresser | Hobbyer
no references: Referanser
no contact: Kontaktinformasjon | Kontaktopplysninger
no personal: Personalia | Personlige opplysninger
cs summary: O mně | Profil | Profesní profil | Shrnutí
cs work: Pracovní zkušenosti | Praxe | Profesní zkušenosti | Zaměstnání | Průběh zaměstnání | Odborná praxe | Předchozí zaměstnání
cs education: Vzdělání | Studium | Dosažené vzdělání
cs skills: Dovednosti | Znalosti a dovednosti | Schopnosti | Počítačové dovednosti | PC znalosti | Odborné znalosti | Znalosti
cs projects: Projekty
cs languages: Jazyky | Jazykové znalosti | Jazykové dovednosti
cs certificates: Certifikáty | Osvědčení
cs volunteer: Dobrovolnictví | Dobrovolnická činnost
cs awards: Ocenění | Úspěchy
cs publications: Publikace
cs interests: Zájmy | Koníčky | Záliby
cs references: Reference
cs contact: Kontaktní údaje
cs personal: Osobní údaje | Osobní informace
ro summary: Despre mine | Profil profesional | Obiectiv profesional | Rezumat
ro work: Experiență profesională | Experiența profesională | Experiență | Locuri de muncă | Experiență în muncă | Stagii
ro education: Educație | Studii | Educație și formare | Formare profesională | Pregătire
ro skills: Competențe | Aptitudini | Abilități | Competențe digitale | Cunoștințe PC | Aptitudini tehnice
ro projects: Proiecte
ro languages: Limbi străine | Limbi | Competențe lingvistice
ro certificates: Certificări | Cursuri și certificări | Certificate
ro volunteer: Voluntariat | Activități de voluntariat
ro awards: Premii | Premii și distincții
ro publications: Publicații
ro interests: Hobby-uri | Pasiuni | Interese | Hobbyuri
ro references: Referințe | Recomandări
ro contact: Date de contact
ro personal: Date personale | Informații personale
tr summary: Hakkımda | Özet | Kariyer hedefi | Profil | Ön yazı
tr work: İş Deneyimi | İş Tecrübesi | Deneyim | Mesleki Deneyim | Stajlar | Çalışma Hayatı | İŞ DENEYİMLERİ
tr education: Eğitim | Eğitim Bilgileri | Öğrenim Durumu | EĞİTİM DURUMU
tr skills: Beceriler | Yetenekler | Yetkinlikler | Bilgisayar Bilgisi | Teknik Beceriler
tr projects: Projeler
tr languages: Yabancı Dil | Diller | Dil Bilgisi | Yabancı Diller
tr certificates: Sertifikalar | Kurslar ve Sertifikalar | Eğitim ve Sertifikalar
tr volunteer: Gönüllü Çalışmalar | Gönüllülük
tr awards: Ödüller | Başarılar
tr publications: Yayınlar
tr interests: Hobiler | İlgi Alanları
tr references: Referanslar
tr contact: İletişim | İletişim Bilgileri
tr personal: Kişisel Bilgiler
el summary: Προφίλ | Σχετικά με εμένα | Περίληψη | Επαγγελματικός στόχος
el work: Επαγγελματική εμπειρία | Εργασιακή εμπειρία | Προϋπηρεσία | ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ | Εμπειρία
el education: Εκπαίδευση | Σπουδές | ΕΚΠΑΙΔΕΥΣΗ | Εκπαίδευση και κατάρτιση | Ακαδημαϊκές σπουδές
el skills: Δεξιότητες | Ικανότητες | Γνώσεις Η/Υ | Τεχνικές δεξιότητες | Ψηφιακές δεξιότητες | Γνώσεις
el projects: Έργα
el languages: Γλώσσες | Ξένες γλώσσες | Γλωσσικές δεξιότητες
el certificates: Πιστοποιήσεις | Πιστοποιητικά
el volunteer: Εθελοντισμός | Εθελοντική εργασία
el awards: Βραβεία | Διακρίσεις | Υποτροφίες
el publications: Δημοσιεύσεις
el interests: Ενδιαφέροντα | Χόμπι
el references: Συστάσεις
el contact: Επικοινωνία | Στοιχεία επικοινωνίας
el personal: Προσωπικά στοιχεία | Προσωπικές πληροφορίες
ru summary: О себе | Обо мне | Цель | Профиль | Краткая информация
ru work: Опыт работы | ОПЫТ РАБОТЫ | Профессиональный опыт | Трудовая деятельность | Трудовой стаж | Карьера | Места работы
ru education: Образование | Основное образование | Высшее образование | Учёба
ru skills: Навыки | Ключевые навыки | Профессиональные навыки | Компетенции | Технические навыки | Владение компьютером
ru projects: Проекты
ru languages: Языки | Знание языков | Иностранные языки | Владение языками
ru certificates: Сертификаты
ru volunteer: Волонтёрство | Волонтерская деятельность
ru awards: Награды | Достижения | Награды и достижения
ru publications: Публикации
ru interests: Интересы | Хобби | Увлечения
ru references: Рекомендации
ru contact: Контакты | Контактная информация
ru personal: Личная информация | Личные данные
ru other-known: Курсы и тренинги | Повышение квалификации | Дополнительная информация
uk other-known: Курси та тренінги | Підвищення кваліфікації
de other-known: Fortbildungen | Sonstiges | Mitgliedschaften
pl other-known: Kursy i szkolenia | Szkolenia
cs other-known: Kurzy a školení
el other-known: Σεμινάρια
ar other-known: الدورات التدريبية
uk summary: Про мене | Мета | Профіль | Коротко про себе
uk work: Досвід роботи | Професійний досвід | Трудова діяльність | Кар'єра | Місця роботи
uk education: Освіта | Навчання | Вища освіта
uk skills: Навички | Ключові навички | Професійні навички | Компетенції | Технічні навички | Уміння
uk projects: Проєкти | Проекти
uk languages: Мови | Знання мов | Іноземні мови | Володіння мовами
uk certificates: Сертифікати
uk volunteer: Волонтерство | Волонтерська діяльність
uk awards: Нагороди | Досягнення
uk publications: Публікації
uk interests: Інтереси | Хобі | Захоплення
uk references: Рекомендації
uk contact: Контакти | Контактна інформація
uk personal: Особиста інформація | Особисті дані
ja summary: 自己PR | 職務要約 | 自己紹介 | プロフィール
ja work: 職務経歴 | 職歴 | 業務経験 | 職務経験 | 経歴
ja education: 学歴 | 教育 | 最終学歴
ja skills: スキル | 活かせる経験・知識・技術 | 技術スキル | 得意分野 | テクニカルスキル | 保有スキル
ja projects: プロジェクト | プロジェクト経験
ja languages: 語学 | 語学力 | 言語
ja certificates: 資格 | 免許・資格 | 保有資格
ja volunteer: ボランティア | ボランティア活動
ja awards: 受賞歴 | 表彰
ja publications: 論文 | 著書
ja interests: 趣味 | 趣味・特技
ja references: 推薦者
ja contact: 連絡先
ja personal: 個人情報 | 基本情報
zh summary: 自我评价 | 个人简介 | 个人总结 | 求职意向 | 自我介绍
zh work: 工作经历 | 工作经验 | 实习经历 | 职业经历 | 任职经历 | 工作經歷
zh education: 教育背景 | 教育经历 | 学历 | 學歷
zh skills: 专业技能 | 技能特长 | 个人技能 | 技能 | IT技能 | 職業技能
zh projects: 项目经历 | 项目经验 | 專案經歷
zh languages: 语言能力 | 语言 | 外语水平
zh certificates: 证书 | 资格证书 | 职业资格
zh volunteer: 志愿者经历 | 志愿服务
zh awards: 获奖情况 | 荣誉奖项 | 奖项荣誉
zh publications: 发表论文 | 论文发表
zh interests: 兴趣爱好 | 爱好
zh references: 推荐人
zh contact: 联系方式
zh personal: 个人信息 | 基本信息
ko summary: 자기소개 | 요약 | 소개 | 프로필
ko work: 경력사항 | 경력 | 경력 사항 | 주요경력 | 인턴 경험 | 업무경험
ko education: 학력사항 | 학력 | 최종학력
ko skills: 기술 | 보유기술 | 기술스택 | 스킬 | 보유역량 | 핵심역량
ko projects: 프로젝트 | 프로젝트 경험
ko languages: 어학 | 외국어 | 어학능력
ko certificates: 자격증 | 자격사항 | 자격증 및 면허
ko volunteer: 봉사활동 | 자원봉사
ko awards: 수상경력 | 수상내역
ko publications: 논문 | 저서
ko interests: 취미 | 관심사 | 취미 및 특기
ko references: 추천인
ko contact: 연락처
ko personal: 인적사항 | 개인정보
ar summary: نبذة عني | الملخص المهني | الهدف الوظيفي | ملخص
ar work: الخبرات العملية | الخبرة المهنية | الخبرات | الخبرة العملية | خبرات العمل | التاريخ الوظيفي
ar education: التعليم | المؤهلات العلمية | المؤهلات الأكاديمية | التحصيل العلمي | الدراسة
ar skills: المهارات | المهارات التقنية | المهارات الشخصية | مهارات الحاسوب | القدرات
ar projects: المشاريع
ar languages: اللغات | المهارات اللغوية
ar certificates: الشهادات | الدورات والشهادات
ar volunteer: العمل التطوعي | الأعمال التطوعية
ar awards: الجوائز | الإنجازات | الجوائز والتكريم
ar publications: المنشورات | الأبحاث
ar interests: الهوايات | الاهتمامات
ar references: المراجع | المعرفون
ar contact: معلومات الاتصال | التواصل
ar personal: المعلومات الشخصية | البيانات الشخصية
he summary: תמצית | אודות | פרופיל | על עצמי | תקציר
he work: ניסיון תעסוקתי | ניסיון מקצועי | ניסיון | נסיון תעסוקתי | ניסיון בעבודה
he education: השכלה | לימודים | השכלה אקדמית
he skills: מיומנויות | כישורים | כישורים טכניים | יכולות | ידע טכני
he projects: פרויקטים | פרוייקטים
he languages: שפות | ידיעת שפות
he certificates: הסמכות | תעודות | קורסים והסמכות
he volunteer: התנדבות | פעילות התנדבותית
he awards: פרסים | הישגים
he publications: פרסומים | מאמרים
he interests: תחביבים | תחומי עניין
he references: ממליצים | המלצות
he contact: פרטי התקשרות | יצירת קשר
he personal: פרטים אישיים
hi summary: सारांश | परिचय | उद्देश्य | मेरे बारे में
hi work: कार्य अनुभव | अनुभव | पेशेवर अनुभव | कार्यानुभव | रोजगार इतिहास
hi education: शिक्षा | शैक्षणिक योग्यता | शैक्षिक योग्यता | शैक्षणिक विवरण
hi skills: कौशल | तकनीकी कौशल | योग्यताएं | कंप्यूटर ज्ञान | मुख्य कौशल
hi projects: परियोजनाएं | प्रोजेक्ट
hi languages: भाषाएं | भाषा ज्ञान | भाषा
hi certificates: प्रमाणपत्र | प्रमाण पत्र
hi volunteer: स्वयंसेवा | स्वयंसेवी कार्य
hi awards: पुरस्कार | उपलब्धियां
hi publications: प्रकाशन
hi interests: रुचियां | शौक | अभिरुचि
hi references: संदर्भ
hi contact: संपर्क | संपर्क जानकारी
hi personal: व्यक्तिगत जानकारी | व्यक्तिगत विवरण
id summary: Tentang Saya | Ringkasan | Profil | Tujuan Karier
id work: Pengalaman Kerja | Riwayat Pekerjaan | Pengalaman | Pengalaman Profesional | Pengalaman Magang
id education: Pendidikan | Riwayat Pendidikan | Latar Belakang Pendidikan
id skills: Keahlian | Kemampuan | Keterampilan | Kompetensi | Kemampuan Teknis
id projects: Proyek
id languages: Bahasa | Kemampuan Bahasa
id certificates: Sertifikat | Sertifikasi | Pelatihan dan Sertifikasi
id volunteer: Kegiatan Sukarela | Pengalaman Sukarelawan
id awards: Penghargaan | Prestasi
id publications: Publikasi
id interests: Hobi | Minat | Hobi dan Minat
id references: Referensi
id contact: Kontak | Informasi Kontak
id personal: Data Pribadi | Informasi Pribadi
vi summary: Giới thiệu | Mục tiêu nghề nghiệp | Giới thiệu bản thân | Tóm tắt
vi work: Kinh nghiệm làm việc | Kinh nghiệm | Quá trình công tác | Kinh nghiệm chuyên môn
vi education: Học vấn | Trình độ học vấn | Quá trình học tập | Giáo dục | Quá trình đào tạo
vi skills: Kỹ năng | Kỹ năng chuyên môn | Kỹ năng mềm | Tin học | Kỹ năng tin học
vi projects: Dự án | Dự án cá nhân
vi languages: Ngôn ngữ | Ngoại ngữ | Trình độ ngoại ngữ
vi certificates: Chứng chỉ | Bằng cấp và chứng chỉ
vi volunteer: Hoạt động tình nguyện | Tình nguyện
vi awards: Giải thưởng | Thành tích | Danh hiệu và giải thưởng
vi publications: Công trình nghiên cứu | Ấn phẩm
vi interests: Sở thích
vi references: Người tham chiếu | Người giới thiệu
vi contact: Liên hệ | Thông tin liên hệ
vi personal: Thông tin cá nhân
`

const rows = headings
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [language = '', kind = ''] = row.slice(0, row.indexOf(':')).split(' ')
    return row
      .slice(row.indexOf(':') + 2)
      .split(' | ')
      .map((text) => [language, text, kind] as const)
  })

describe('headingKind, in each language', () => {
  it.each(rows)('in %s reads "%s" as %s', (_, text, kind) => {
    expect(headingKind(text)).toBe(kind)
  })
  it.each(rows)('in %s reads "%s:" in capitals as %s', (_, text, kind) => {
    expect(headingKind(`${text.toUpperCase()}:`)).toBe(kind)
  })
  it('is tried on 24 headings of every language and more', () => {
    for (const language of Object.keys(headingTables))
      expect(rows.filter(([of]) => of === language).length, language).toBeGreaterThanOrEqual(24)
  })
  it('has a decision for every heading that is of two kinds, and no other', () => {
    const kinds = new Map<string, Set<string>>()
    for (const table of Object.values(headingTables)) {
      for (const kind of headingKinds) {
        for (const words of wordsOf(table[kind])) {
          const plain = plainWords(words)
          kinds.set(plain, (kinds.get(plain) ?? new Set()).add(kind))
        }
      }
    }
    const disputed = [...kinds].filter(([, of]) => of.size > 1).map(([plain]) => plain)
    expect(disputed.sort()).toEqual(Object.keys(decisions).sort())
    for (const [words, kind] of Object.entries(decisions)) expect(headingKind(words)).toBe(kind)
  })
})
