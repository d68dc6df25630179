import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Arabic. */
export const checkSources: typeof english = {
  measured: 'قياس في هذا الملف بقراءة نصه كما تقرؤه برامج PDF.',
  pdf: 'معيار PDF، ISO 32000: يحتاج القارئ إلى معرفة الحرف وراء كل رمز.',
  accessible: 'معيار ملفات PDF الميسّرة، ISO 14289 (PDF/UA)، الذي تعتمد عليه برامج قراءة الشاشة.',
  forms: 'الحدود الشائعة في نماذج التقديم على الإنترنت.',
  posting: 'مقارنة كلمة بكلمة بين الوصف الوظيفي وسيرتك الذاتية.',
  practice: 'نصيحة من أشخاص يقرؤون سيرًا ذاتية كثيرة. لا توجد دراسة تثبتها.',
  law: 'قوانين منع التمييز: في بلدان كثيرة لا يجوز لجهات العمل أن تسأل عن ذلك.',
}
