/** Headings in eastern languages and non-Latin scripts, independent of the lexicon. */
export const headingsOfOtherLanguages = `
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
ru certificates: Курсы и тренинги | Повышение квалификации
ru other-known: Дополнительная информация
uk certificates: Курси та тренінги | Підвищення кваліфікації
pl certificates: Kursy i szkolenia | Szkolenia
cs certificates: Kurzy a školení
el certificates: Σεμινάρια
ar certificates: الدورات التدريبية
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
fa summary: خلاصه | درباره من | معرفی
fa work: سوابق شغلی | سابقه کار | تجربه کاری
fa education: تحصیلات | سوابق تحصیلی
fa skills: مهارت‌ها | مهارت ها | مهارت‌های فنی | توانایی‌ها
fa projects: پروژه‌ها | پروژه ها
fa languages: زبان‌ها | زبان‌های خارجی
fa certificates: گواهینامه‌ها | مدارک و گواهینامه‌ها
fa volunteer: فعالیت داوطلبانه | فعالیت‌های داوطلبانه
fa awards: جوایز | جوایز و افتخارات
fa publications: مقالات | انتشارات
fa interests: علاقه‌مندی‌ها | علایق
fa references: معرف‌ها
fa contact: اطلاعات تماس
fa personal: مشخصات فردی
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
