import type { workspacePage as english } from '../en/workspace-page'
import { formatters, isolate, leftToRight } from '../format'

const { plural } = formatters('fa')

/** Messages of the page of one workspace, in Persian. */
export const workspacePage: typeof english = {
  reauthentication:
    'این کار بر همهٔ اعضای فضای کار اثر می‌گذارد. پس لطفاً تأیید کنید که خودتان هستید.',
  members: {
    title: 'اعضا',
    you: 'شما',
    roleOf: (name) => `نقش ${isolate(name)}`,
    saved: (name, role) => `نقش تازهٔ ${isolate(name)}: ${role}.`,
    rolesTitle: 'نقش‌ها',
    roles: {
      owner: 'همه‌کار می‌تواند، حتی واگذاری یا حذف فضای کاری.',
      admin: 'سندها را ویرایش می‌کند و اعضا، کلیدها و لینک‌ها را مدیریت می‌کند.',
      member: 'سندها را می‌سازد، ویرایش می‌کند و به اشتراک می‌گذارد.',
      coach: 'سندها را می‌خواند، نظر می‌دهد و تغییر پیشنهاد می‌کند، ولی ویرایش نمی‌کند.',
      viewer: 'سندها را می‌خواند و نه بیشتر.',
    },
    makeOwner: 'مالک کردن',
    makeOwnerTitle: (name) => `${isolate(name)} مالک شود؟`,
    makeOwnerText:
      'او سپس اینجا همه‌کار می‌تواند، حتی حذف فضای کاری و برداشتن شما. تنها تا زمانی که خودتان مالک باشید می‌توانید این را برگردانید.',
    remove: 'برداشتن',
    removeTitle: (name) => `${isolate(name)} برداشته شود؟`,
    removeText:
      'دسترسی او بی‌درنگ پایان می‌یابد و کلیدهای API و توکن SCIM که اینجا ساخته است دیگر کار نمی‌کنند. سندها می‌مانند.',
    removed: (name) => `برداشته شد: ${isolate(name)}.`,
    handOver: 'واگذاری',
    handOverTitle: (name) => `این فضای کاری به ${isolate(name)} واگذار شود؟`,
    handOverText:
      'او مالک می‌شود و شما مدیر می‌شوید. شما نمی‌توانید این را برگردانید، تنها مالک می‌تواند.',
    handedOver: (name) => `مالک تازهٔ فضای کاری: ${isolate(name)}.`,
  },
  invitations: {
    title: 'دعوت‌ها',
    text: 'با ایمیل دعوت کنید. لینک فقط برای نشانی‌ای کار می‌کند که به آن فرستاده شده است.',
    none: 'دعوت بازی نیست.',
    invite: 'دعوت کردن',
    role: 'نقش',
    submit: 'فرستادن دعوت',
    sent: (email) => `دعوتی به ${leftToRight(email)} فرستادیم.`,
    link: 'لینک دعوت',
    linkText: 'ایمیلی فرستاده نشد. لینک را همین حالا کپی کنید و خودتان بفرستید.',
    again: 'فرستادن دوباره',
    withdraw: 'پس گرفتن',
    withdrawn: (email) => `دعوت ${leftToRight(email)} دیگر کار نمی‌کند.`,
    alreadyMember: 'این شخص هم‌اکنون عضو است.',
    full: 'این فضای کاری به سقف تعداد اعضا یا دعوت‌های باز رسیده است.',
  },
  usage: {
    title: 'مصرف',
    documents: 'سندها',
    of: (count, limit) => `${count} از ${limit}`,
    plan: 'طرح',
    shared: 'هوش مصنوعی و سندها در محدودیت‌های حساب مالک شمرده می‌شوند.',
  },
  log: {
    title: 'گزارش کارها',
    text: 'چه کسی در این فضای کاری چه کرده است، تازه‌ترین در آغاز. کسی نمی‌تواند آن را تغییر دهد.',
    filter: 'نمایش',
    all: 'همه',
    none: 'چیزی از این نوع نیست.',
    former: 'عضو پیشین',
    formerOf: (name) => `${name} (عضو پیشین)`,
    intact: (count) =>
      plural(count, {
        one: 'بررسی شد: # مورد، بی‌تغییر.',
        other: 'بررسی شد: # مورد، هیچ‌یک تغییر نکرده و گم نشده است.',
      }),
    broken: (entry) =>
      `مورد ${entry} تغییر کرده یا گم شده است. گزارش را دانلود کنید و به گردانندهٔ این سرور خبر دهید.`,
    kinds: {
      'workspace-created': 'فضای کاری ساخته شد',
      'workspace-renamed': 'نام فضای کاری تغییر کرد',
      'brand-changed': 'هویت بصری تغییر کرد',
      'workspace-exported': 'همه‌چیز دانلود شد',
      'member-joined': 'عضوی پیوست',
      'member-role-changed': 'نقش تغییر کرد',
      'member-removed': 'عضوی برداشته شد',
      'member-left': 'عضوی بیرون رفت',
      'ownership-handed-over': 'فضای کاری واگذار شد',
      'invitation-sent': 'دعوت فرستاده شد',
      'invitation-withdrawn': 'دعوت پس گرفته شد',
      'key-created': 'کلید API ساخته شد',
      'key-revoked': 'کلید API باطل شد',
      'share-created': 'لینک اشتراک‌گذاری ساخته شد',
      'share-changed': 'لینک اشتراک‌گذاری تغییر کرد',
      'share-revoked': 'لینک اشتراک‌گذاری باطل شد',
      'document-trashed': 'سند به سطل زباله رفت',
      'document-erased': 'سند برای همیشه حذف شد',
      'document-exported': 'سند دانلود شد',
      'audit-exported': 'گزارش دانلود شد',
      'sign-in-changed': 'ورود تغییر کرد',
      'sign-in-removed': 'ارائه‌دهندهٔ ورود حذف شد',
      'provisioning-token-created': 'توکن SCIM ساخته شد',
      'provisioning-token-revoked': 'توکن SCIM باطل شد',
    },
  },
  download: {
    title: 'دانلود همه‌چیز',
    text: 'همهٔ سندهای این فضای کاری با نسخه‌ها، عکس‌ها و PDFها. می‌توانید آن‌ها را در هر حسابی بازگردانید.',
    leave: 'می‌توانید این صفحه را ترک کنید و برای دانلود به اینجا برگردید.',
  },
  leave: {
    title: 'بیرون رفتن از فضای کاری',
    text: 'دسترسی به همهٔ محتوای آن را از دست می‌دهید، تا کسی دوباره دعوتتان کند.',
    confirm: (name) => `از ${isolate(name)} بیرون می‌روید؟`,
    lastOwner: 'تنها مالک شمایید. نخست فضای کاری را واگذار یا حذف کنید.',
  },
  deletion: {
    title: 'حذف فضای کاری',
    text: 'همهٔ سندها، نسخه‌ها، لینک‌ها و کلیدهای آن را برای همهٔ اعضا حذف می‌کند. بازگشت‌پذیر نیست.',
    typeName: (name) => `برای تأیید بنویسید: ${isolate(name)}`,
    mismatch: 'این نام فضای کاری نیست.',
  },
}
