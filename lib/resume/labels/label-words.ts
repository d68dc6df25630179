import type { SectionKey } from '../sections'

/** The words that we, not the person, put on a CV. */
export type Labels = Record<SectionKey | 'summary' | 'contact', string> & {
  /** Stands for the end of something that goes on. */
  present: string
}

const order = [
  ...['summary', 'work', 'education', 'skills', 'projects', 'languages', 'certificates'],
  ...['volunteer', 'awards', 'publications', 'interests', 'references', 'contact', 'present'],
] as (keyof Labels)[]

/** Words in the order above, with a bar between two. */
const words = (list: string) => {
  const values = list.split('|')
  return Object.fromEntries(order.map((key, i) => [key, values[i] ?? ''])) as Labels
}

/** The words of languages in other scripts than Latin, and of two that are written in Latin. */
export const otherLabels = {
  ar: words(
    'نبذة|الخبرة المهنية|التعليم|المهارات|المشاريع|اللغات|الشهادات|العمل التطوعي|الجوائز|المنشورات|الاهتمامات|المراجع|معلومات الاتصال|حتى الآن',
  ),
  el: words(
    'Προφίλ|Επαγγελματική εμπειρία|Εκπαίδευση|Δεξιότητες|Έργα|Γλώσσες|Πιστοποιήσεις|Εθελοντισμός|Διακρίσεις|Δημοσιεύσεις|Ενδιαφέροντα|Συστάσεις|Επικοινωνία|σήμερα',
  ),
  fa: words(
    'خلاصه|سوابق شغلی|تحصیلات|مهارت‌ها|پروژه‌ها|زبان‌ها|گواهینامه‌ها|فعالیت داوطلبانه|جوایز|انتشارات|علایق|معرف‌ها|اطلاعات تماس|اکنون',
  ),
  he: words(
    'תמצית|ניסיון תעסוקתי|השכלה|מיומנויות|פרויקטים|שפות|תעודות|התנדבות|פרסים|פרסומים|תחומי עניין|ממליצים|פרטי קשר|היום',
  ),
  hi: words(
    'परिचय|कार्य अनुभव|शिक्षा|कौशल|परियोजनाएँ|भाषाएँ|प्रमाणपत्र|स्वयंसेवा|पुरस्कार|प्रकाशन|रुचियाँ|संदर्भ|संपर्क|वर्तमान',
  ),
  ja: words(
    '自己紹介|職務経歴|学歴|スキル|プロジェクト|語学|資格|ボランティア活動|受賞歴|著作・論文|趣味・関心|推薦者|連絡先|現在',
  ),
  ko: words(
    '소개|경력|학력|기술|프로젝트|언어|자격증|봉사 활동|수상|출판물|관심사|추천인|연락처|현재',
  ),
  ru: words(
    'О себе|Опыт работы|Образование|Навыки|Проекты|Языки|Сертификаты|Волонтёрство|Награды|Публикации|Интересы|Рекомендации|Контакты|настоящее время',
  ),
  th: words(
    'ประวัติโดยย่อ|ประสบการณ์ทำงาน|การศึกษา|ทักษะ|โครงการ|ภาษา|ใบรับรอง|งานอาสาสมัคร|รางวัล|ผลงานตีพิมพ์|ความสนใจ|บุคคลอ้างอิง|ข้อมูลติดต่อ|ปัจจุบัน',
  ),
  tr: words(
    'Profil|İş Deneyimi|Eğitim|Beceriler|Projeler|Diller|Sertifikalar|Gönüllülük|Ödüller|Yayınlar|İlgi Alanları|Referanslar|İletişim|günümüz',
  ),
  uk: words(
    'Про себе|Досвід роботи|Освіта|Навички|Проєкти|Мови|Сертифікати|Волонтерство|Нагороди|Публікації|Інтереси|Рекомендації|Контакти|дотепер',
  ),
  ur: words(
    'تعارف|ملازمت کا تجربہ|تعلیم|مہارتیں|منصوبے|زبانیں|اسناد|رضاکارانہ خدمات|اعزازات|مطبوعات|دلچسپیاں|حوالہ جات|رابطہ|تاحال',
  ),
  vi: words(
    'Giới thiệu|Kinh nghiệm làm việc|Học vấn|Kỹ năng|Dự án|Ngôn ngữ|Chứng chỉ|Hoạt động tình nguyện|Giải thưởng|Ấn phẩm|Sở thích|Người tham khảo|Liên hệ|hiện tại',
  ),
  zh: words(
    '个人简介|工作经历|教育背景|专业技能|项目经历|语言能力|资格证书|志愿服务|获奖情况|发表作品|兴趣爱好|推荐人|联系方式|至今',
  ),
  'zh-hant': words(
    '個人簡介|工作經歷|學歷|專業技能|專案經歷|語言能力|專業證照|志工服務|獲獎紀錄|發表著作|興趣|推薦人|聯絡方式|至今',
  ),
} satisfies Record<string, Labels>
