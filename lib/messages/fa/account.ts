import type { account as english } from '../en/account'
import { isolate, leftToRight } from '../format'

/** Messages of the account's own screens, in Persian: its settings and the outbox. */
export const account: typeof english = {
  proof: {
    title: 'تأیید کنید که خودتان هستید',
    text: 'این کار تعیین می‌کند چه کسی به حساب شما دسترسی دارد. پس لطفاً تأیید کنید که خودتان هستید.',
    password: 'رمز عبور شما',
    submit: 'ادامه',
    withPasskey: 'استفاده از گذرکلید',
    withProvider: (name) => `تأیید با ${isolate(name)}`,
    managed: 'ورود دوباره',
    noWay:
      'حساب شما رمز عبور، گذرکلید یا ارائه‌دهندهٔ ورودی برای تأیید ندارد. از حساب خارج و دوباره وارد شوید.',
  },

  settings: {
    title: 'تنظیمات',
    navigation: 'بخش‌های تنظیمات',
    yourCvs: 'رزومه‌های شما',
    loadFailed: 'تنظیمات شما بارگذاری نشد. چیزی تغییر نکرد.',
    retry: 'تلاش دوباره',
  },

  profile: {
    title: 'نمایه',
    name: 'نام',
    nameHint: 'نام حساب شما. هر رزومه نام خودش را دارد.',
    saveName: 'ذخیرهٔ نام',
    nameSaved: 'نام ذخیره شد.',
    email: 'ایمیل',
    confirmed: 'تأییدشده',
    unconfirmed: 'تأییدنشده',
    unconfirmedText: 'هنوز تأیید نکرده‌اید که این نشانی مال شماست.',
    unconfirmedWithoutMail: 'این سرور نمی‌تواند ایمیل بفرستد، بنابراین نشانی تأییدشدنی نیست.',
    confirm: 'ارسال کد',
    change: 'تغییر ایمیل',
    newEmail: 'ایمیل جدید',
    sendCode: 'ارسال کد به آن',
    saveEmail: 'ذخیرهٔ ایمیل',
    emailSaved: 'ایمیل تغییر کرد.',
    emailConfirmed: 'ایمیل تأیید شد.',
    codeSent: (email) => `یک کد شش‌رقمی به ${leftToRight(email)} می‌فرستیم.`,
    confirmCode: 'تأیید',
    taken: 'از این نشانی نمی‌توانید استفاده کنید.',
    outbox: 'ایمیل‌های ارسال‌نشده',
    sameAddress: 'نشانی شما همین حالا هم این است.',
  },

  security: {
    title: 'امنیت',
    passwordTitle: 'رمز عبور',
    passwordSet: 'رمز عبور دارید.',
    passwordNone: 'رمز عبور ندارید و به روش دیگری وارد می‌شوید.',
    changePassword: 'تغییر رمز عبور',
    setPassword: 'تعیین رمز عبور',
    current: 'رمز عبور فعلی',
    savePassword: 'ذخیرهٔ رمز عبور',
    passwordSaved: 'رمز عبور ذخیره شد. همهٔ دستگاه‌های دیگر از حساب خارج شدند.',

    totpTitle: 'تأیید دومرحله‌ای',
    totpText:
      'پس از رمز عبور، کدی از برنامهٔ رمزساز گوشی‌تان می‌خواهیم. آن‌وقت با رمز عبور دزدیده‌شده به‌تنهایی نمی‌شود وارد شد.',
    totpOn: 'روشن',
    totpOff: 'خاموش',
    totpBegin: 'راه‌اندازی',
    totpPassword: 'رمز عبور شما',
    totpGoOn: 'ادامه',
    totpScan: 'این کد QR را با برنامهٔ رمزساز خود اسکن کنید.',
    totpPicture: 'کد QR برای برنامهٔ رمزساز شما',
    totpLink: 'باز کردن در برنامه‌ای روی این دستگاه',
    totpSecret: 'یا این کلید را در برنامه وارد کنید',
    totpCode: 'کد برنامه',
    totpConfirm: 'روشن کردن',
    totpDone: 'تأیید دومرحله‌ای روشن است.',
    totpEnd: 'خاموش کردن',
    totpEnded: 'تأیید دومرحله‌ای خاموش است.',
    totpEndText: 'از آن پس فقط با رمز عبور وارد می‌شوید.',

    codesTitle: 'کدهای بازیابی شما',
    codesText:
      'اگر گوشی‌تان را گم کنید، با هر کد یک بار می‌توانید وارد شوید. آن‌ها را جایی نگه دارید که بدون گوشی هم پیدایشان کنید. دوباره نشانشان نمی‌دهیم.',
    codesCopy: 'کپی',
    codesCopied: 'کپی شد',
    codesDownload: 'دانلود',
    codesFile: 'vitae-recovery-codes.txt',
    codesKept: 'ذخیره‌شان کردم',
    codesRenew: 'کدهای بازیابی جدید',
    codesRenewText: 'کدهای فعلی شما دیگر کار نخواهند کرد.',

    passkeysTitle: 'گذرکلیدها',
    passkeysText: 'به جای رمز عبور، با اثر انگشت، چهره یا پین دستگاه وارد شوید.',
    passkeysNowhere: 'گذرکلید فقط با https کار می‌کند، یا روی همان رایانه‌ای که این سرور روی آن است.',
    passkeyMade: (date) => `ساخته‌شده در ${date}`,
    passkeyName: 'نام گذرکلید',
    passkeyNameMissing: 'نامی برای گذرکلید بنویسید.',
    passkeyDefault: (system) => system || 'دستگاه من',
    passkeyAdd: 'افزودن گذرکلید',
    passkeyAdded: (name) => `گذرکلید «${isolate(name)}» اضافه شد.`,
    passkeyCreate: 'ساخت گذرکلید',
    passkeyRename: 'تغییر نام',
    passkeyRenameNamed: (name) => `تغییر نام گذرکلید «${isolate(name)}»`,
    passkeyRenamed: (name) => `نام گذرکلید به «${isolate(name)}» تغییر کرد.`,
    passkeyRemove: 'برداشتن',
    passkeyRemoveNamed: (name) => `برداشتن گذرکلید «${isolate(name)}»`,
    passkeyRemoved: (name) => `دیگر نمی‌توانید با گذرکلید «${isolate(name)}» وارد شوید.`,
    passkeySave: 'ذخیرهٔ نام',

    managedPassword: 'آن را در صفحهٔ ورود تغییر می‌دهید، با کدی که به ایمیلتان فرستاده می‌شود.',
    managedPasskeys:
      'به جای رمز عبور، با اثر انگشت، چهره یا پین دستگاه وارد شوید. گذرکلید را در صفحهٔ ورود اضافه می‌کنید.',
    managedRest:
      'صفحهٔ ورود نشانی شما را مدیریت می‌کند و کدها را می‌پرسد. گردانندهٔ این سرور می‌تواند آن‌ها را برایتان تغییر دهد.',
    managedRestTitle: 'ایمیل و تأیید دومرحله‌ای',

    providersTitle: 'روش‌های دیگر ورود',
    linked: 'متصل',
    notLinked: 'متصل نیست',
    link: 'اتصال',
    linkNamed: (name) => `اتصال ${isolate(name)}`,
    unlink: 'قطع اتصال',
    unlinkNamed: (name) => `قطع اتصال ${isolate(name)}`,
    unlinked: (name) => `دیگر نمی‌توانید با ${isolate(name)} وارد شوید.`,
    lastWay: 'این تنها روش ورود شماست. اول رمز عبور تعیین کنید یا گذرکلیدی اضافه کنید.',
  },

  devices: {
    title: 'دستگاه‌ها',
    text: 'جاهایی که وارد حساب هستید.',
    name: (browser, system) =>
      browser && system ? `${browser} روی ${system}` : browser || system || 'مرورگر ناشناس',
    current: 'این دستگاه',
    seenToday: 'امروز استفاده شده',
    seenYesterday: 'دیروز استفاده شده',
    seen: (date) => `آخرین استفاده: ${date}`,
    since: (date) => `ورود در ${date}`,
    end: 'خروج',
    endNamed: (name) => `خروج: ${isolate(name)}`,
    ended: (name) => `دستگاه «${isolate(name)}» از حساب خارج شد.`,
    endOthers: 'خروج از همهٔ دستگاه‌های دیگر',
    othersEnded: 'همهٔ دستگاه‌های دیگر از حساب خارج شدند.',
    endAll: 'خروج از همه جا',
    endAllHint: 'از این دستگاه هم. رزومه‌های ذخیره‌شده روی هر دستگاه همان‌جا می‌مانند.',
  },

  data: {
    whereTitle: 'داده‌های شما کجا ذخیره می‌شود',
    where: [
      {
        term: 'روی این دستگاه',
        text: 'رزومه‌ها و سابقهٔ واگرد شما، در پایگاه دادهٔ مرورگر، تا آفلاین هم بتوانید بنویسید.',
      },
      {
        term: 'در حساب شما',
        text: 'رزومه‌ها، نسخه‌های قبلی آن‌ها، PDFهای پشت لینک‌های اشتراک‌گذاری، نام، ایمیل و روش‌های ورود شما، روی این سرور.',
      },
      {
        term: 'در سطل زباله',
        text: 'رزومه‌ها و نامه‌هایی که حذف می‌کنید ۳۰ روز اینجا می‌مانند. سپس پاک می‌شوند.',
      },
    ],
    more: 'بیشتر دربارهٔ داده‌هایتان بخوانید',
  },

  danger: {
    title: 'حذف حساب',
    text: 'حساب شما و هر چه در آن است را حذف می‌کند.',
    begin: 'حذف حساب من',
    goesTitle: 'برای همیشه حذف می‌شود',
    goes: [
      'همهٔ رزومه‌های حساب شما، نسخه‌هایشان، سطل زباله و لینک‌های اشتراک‌گذاری',
      'نام، ایمیل، رمز عبور، گذرکلیدها، کلیدهای API و همهٔ نشست‌ها',
    ],
    staysTitle: 'باقی می‌ماند',
    stays: [
      'رزومه‌های روی این دستگاه، مگر اینکه پایین‌تر آن‌ها را بردارید',
      'فایل‌هایی که دانلود کرده یا برای دیگران فرستاده‌اید',
    ],
    download: 'اول از داده‌هایتان خروجی بگیرید',
    forget: 'رزومه‌هایم از این دستگاه هم برداشته شوند',
    typeEmail: (email) => `برای تأیید بنویسید: ${leftToRight(email)}`,
    mismatch: 'این ایمیل حساب شما نیست.',
    submit: 'حذف دائمی',
    doneTitle: 'حساب شما حذف شد',
    done: {
      kept: 'رزومه‌های این دستگاه هنوز اینجا هستند. دیگر در هیچ حسابی نیستند.',
      forgotten: 'رزومه‌های شما از این دستگاه هم برداشته شدند.',
      'left-behind':
        'فضای ذخیره‌سازی این مرورگر پاسخ نمی‌دهد، پس شاید رزومه‌های حساب شما هنوز روی این دستگاه باشند. اگر دیگران از آن استفاده می‌کنند، همهٔ برگه‌های Vitae را ببندید و داده‌های این سایت را در تنظیمات مرورگر پاک کنید.',
    },
    goOn: 'ادامه',
  },

  outbox: {
    title: 'صندوق خروجی',
    text: 'ایمیل راه‌اندازی نشده و فقط همین رایانه می‌تواند Vitae را باز کند. پس ایمیل‌ها به جای ارسال، اینجا نشان داده می‌شوند.',
    note: `برای راه‌اندازی ایمیل، ${leftToRight('docs/operating.md')} را ببینید. پیام‌ها پس از یک روز ناپدید می‌شوند.`,
    empty: 'هنوز ایمیلی نیست.',
    to: 'به',
    back: 'تنظیمات',
  },
}
