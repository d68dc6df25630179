import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('ar')

/** Questions that may be asked in an interview, in Arabic. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `ما الموقف الذي احتجت فيه إلى هذا: «${words}»؟`,
    years: (words) => `ما الذي يُحتسب من عملك ضمن «${words}»؟`,
    degree: (words) => `تطلب الوظيفة «${words}». كيف تفيدك دراستك في هذه الوظيفة؟`,
    language: (words) => `تطلب الوظيفة «${words}». أين استخدمت هذه اللغة؟`,
    licence: (words) => `تطلب الوظيفة «${words}». كيف استخدمتها حتى الآن؟`,
    quality: (words) => `تطلب الوظيفة «${words}». ما الموقف الذي لاحظ فيه الآخرون ذلك عليك؟`,
    partly: (words) => `تُظهر سيرتك الذاتية جزءًا مما تطلبه الوظيفة: «${words}». ماذا يمكنك أن تضيف؟`,
    unclear: (words) => `تطلب الوظيفة «${words}». لم نجد في سيرتك الذاتية إلا ما يشبهه. ما إجابتك؟`,
    gap: (words) => `تطلب الوظيفة «${words}». لم نجده في سيرتك الذاتية. ما إجابتك؟`,
    newest: (post) => `ماذا عن عملك: «${post}»؟`,
    leaving: (post) => `ما سبب رغبتك في ترك «${post}»؟`,
    'short-stay': (post, _, months) =>
      plural(months, {
        zero: `استمر عملك «${post}» # شهر. ما سبب تركك له؟`,
        one: `استمر عملك «${post}» شهرًا واحدًا. ما سبب تركك له؟`,
        two: `استمر عملك «${post}» شهرين. ما سبب تركك له؟`,
        few: `استمر عملك «${post}» # أشهر. ما سبب تركك له؟`,
        many: `استمر عملك «${post}» # شهرًا. ما سبب تركك له؟`,
        other: `استمر عملك «${post}» # شهر. ما سبب تركك له؟`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        zero: `في سيرتك الذاتية # شهر بين «${before}» و«${after}». ماذا فعلت حينها؟`,
        one: `في سيرتك الذاتية شهر واحد بين «${before}» و«${after}». ماذا فعلت حينها؟`,
        two: `في سيرتك الذاتية شهران بين «${before}» و«${after}». ماذا فعلت حينها؟`,
        few: `في سيرتك الذاتية # أشهر بين «${before}» و«${after}». ماذا فعلت حينها؟`,
        many: `في سيرتك الذاتية # شهرًا بين «${before}» و«${after}». ماذا فعلت حينها؟`,
        other: `في سيرتك الذاتية # شهر بين «${before}» و«${after}». ماذا فعلت حينها؟`,
      }),
    since: (post, _, months) =>
      plural(months, {
        zero: `انتهى عملك «${post}» قبل # شهر. ماذا فعلت منذ ذلك الحين؟`,
        one: `انتهى عملك «${post}» قبل شهر واحد. ماذا فعلت منذ ذلك الحين؟`,
        two: `انتهى عملك «${post}» قبل شهرين. ماذا فعلت منذ ذلك الحين؟`,
        few: `انتهى عملك «${post}» قبل # أشهر. ماذا فعلت منذ ذلك الحين؟`,
        many: `انتهى عملك «${post}» قبل # شهرًا. ماذا فعلت منذ ذلك الحين؟`,
        other: `انتهى عملك «${post}» قبل # شهر. ماذا فعلت منذ ذلك الحين؟`,
      }),
    'new-field': (before, after) => `كان انتقالك من «${before}» إلى «${after}». ما سببه؟`,
    'other-field': (post, job) =>
      `عملك السابق «${post}»، وهذه الوظيفة «${job}». ما سبب رغبتك في التغيير؟`,
    figure: (figure) => `ما الذي وراء «${figure}»، وما كان دورك فيه؟`,
    employer: (employer) => `ما سبب رغبتك في العمل لدى «${employer}»؟`,
    yourself: () => 'ماذا عنك؟',
    strengths: () => 'ما الذي تتميّز فيه على وجه الخصوص؟',
    weakness: () => 'ما الذي تراه صعبًا، وكيف تتعامل معه؟',
    conflict: () => 'ما الخلاف الذي مررت به في العمل، وماذا فعلت؟',
    failure: () => 'ما الأمر الذي لم ينجح، وماذا تعلّمت منه؟',
    future: () => 'أين ترى نفسك بعد سنوات قليلة؟',
    'your-questions': () => 'هل لديك أسئلة لنا؟',
    how: (words) => `كيف كان ذلك: «${words}»؟`,
    hardest: (words) => `ما أصعب ما في هذا: «${words}»؟`,
    result: (words) => `إلى ماذا انتهى هذا، وكيف عرفت ذلك: «${words}»؟`,
    part: (words) => `ما كان دورك أنت في هذا: «${words}»؟`,
    again: (words) => `ما الذي كنت ستغيّره اليوم: «${words}»؟`,
    learned: (words) => `ماذا تعلّمت من هذا: «${words}»؟`,
    begin: (words) => `كيف ستكون بدايتك هنا في هذا: «${words}»؟`,
    interest: (words) => `ما الذي يهمّك في هذا: «${words}»؟`,
    difficult: (words) => `ما الذي سيكون صعبًا عليك في هذا: «${words}»؟`,
    transfer: (job, cv) =>
      `تطلب الوظيفة «${job}»، وفي سيرتك الذاتية «${cv}». كيف يفيدك أحدهما في الآخر؟`,
  },
}
