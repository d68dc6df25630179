import type { accountArchive as english } from '../en/account-archive'
import { leftToRight } from '../format'

/** Texts of the files inside the archive of an account, in Arabic. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `بياناتك من Vitae على ${leftToRight(place)}، ${day}${isOnly ? '' : `: الجزء ${part}`}
${isOnly ? '' : '\nبياناتك موزّعة على عدة أرشيفات. يمكن فتح كل منها وحده، وهي معًا تضم كل شيء.\n'}
المحتويات
---------
${leftToRight('cvs/')}
    سيرك الذاتية بصيغة JSON Resume التي تقرؤها برامج أخرى، وخطاباتك
${leftToRight('trash/')}
    مثل ذلك لكل ما في سلة المهملات
${leftToRight('data/documents/')}
    كل مستند كما هو مخزّن، مع كل إصداراته السابقة
${leftToRight('data/')}
    حسابك وإعداداته، ومفاتيح API بلا أسرارها، والإشعارات والتعليقات
${leftToRight('files/processed/')}
    صورك، وملفات PDF وراء روابط المشاركة (${leftToRight('kept-…')})
${leftToRight('files/exports/')}
    ملفات PDF أخرى أُنشئت
${leftToRight('files/requests/')}
    ملفات طلبتها برامج لك
${leftToRight('files/uploads/')}
    ملفات رفعتها وما زالت مخزّنة
manifest.json
    قائمة المستندات في هذا الأرشيف، للبرامج
hashes.txt
    المجموع الاختباري SHA-256 لكل ملف، ويمكن التحقق منه بالأمر:
    sha256sum -c hashes.txt

الاستعادة
---------
بعد تسجيل الدخول إلى أي خادم Vitae: الإعدادات، ثم «بياناتك»، ثم اختيار هذا الملف. لا يُستبدل أي شيء هناك.
بلا حساب: فتح «سيرك الذاتية» ثم إفلات هذا الملف هناك. لا تُستعاد عندها الإصدارات السابقة ولا ملفات PDF المشاركة، بل تبقى في الملف.

الصيغة: vitae-backup، الإصدار ${version}. النص بترميز UTF-8. في ملفات jsonl كل سطر قيمة JSON.
لا يحتوي هذا الأرشيف على أي كلمة مرور ولا على سر أي مفتاح. كل من لديه هذا الملف يستطيع قراءة كل مستنداتك.
`,
}
