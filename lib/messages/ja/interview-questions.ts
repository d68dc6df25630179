import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Questions that may be asked in an interview, in Japanese. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `これが必要だった場面を話してください：「${words}」`,
    years: (words) => `「${words}」に当たるのはどの仕事ですか？`,
    degree: (words) => `求人は「${words}」を求めています。学んだことはこの仕事にどう役立ちますか？`,
    language: (words) => `求人は「${words}」を求めています。この言語をどこで使いましたか？`,
    licence: (words) => `求人は「${words}」を求めています。これまでどのように使いましたか？`,
    quality: (words) =>
      `求人は「${words}」を求めています。周りの人にそれが伝わった場面を話してください。`,
    partly: (words) =>
      `レジュメには求められていることの一部があります：「${words}」。ほかに何を話せますか？`,
    unclear: (words) =>
      `求人は「${words}」を求めています。レジュメには近い内容だけが見つかりました。何と答えますか？`,
    gap: (words) =>
      `求人は「${words}」を求めています。レジュメには見つかりませんでした。何と答えますか？`,
    newest: (post) => `仕事について話してください：「${post}」`,
    leaving: (post) => `「${post}」を辞めたいのはなぜですか？`,
    'short-stay': (post, _, months) =>
      plural(months, {
        other: `「${post}」は#か月でした。なぜ辞めましたか？`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        other: `レジュメでは「${before}」と「${after}」の間が#か月あります。その間は何をしていましたか？`,
      }),
    since: (post, _, months) =>
      plural(months, {
        other: `「${post}」が終わって#か月です。その後は何をしていましたか？`,
      }),
    'new-field': (before, after) => `「${before}」から「${after}」に移りました。なぜ変えましたか？`,
    'other-field': (post, job) =>
      `これまでは「${post}」で、この求人は「${job}」です。なぜ変えたいのですか？`,
    figure: (figure) => `「${figure}」の背景は何ですか？どのような役割でしたか？`,
    employer: (employer) => `なぜ「${employer}」で働きたいのですか？`,
    yourself: () => '自己紹介をお願いします。',
    strengths: () => '特に得意なことは何ですか？',
    weakness: () => '苦手なことは何ですか？どう対処していますか？',
    conflict: () => '職場での対立について話してください。どうしましたか？',
    failure: () => 'うまくいかなかったことを話してください。何を学びましたか？',
    future: () => '数年後はどうなっていたいですか？',
    'your-questions': () => '何か質問はありますか？',
    how: (words) => `これをどのように進めましたか：「${words}」`,
    hardest: (words) => `これで最も難しかったのは何ですか：「${words}」`,
    result: (words) => `これはどうなりましたか？どのように分かりましたか：「${words}」`,
    part: (words) => `これで自分が担当したのはどこですか：「${words}」`,
    again: (words) => `今なら何を変えますか：「${words}」`,
    learned: (words) => `これから何を学びましたか：「${words}」`,
    begin: (words) => `ここではこれをどう始めますか：「${words}」`,
    interest: (words) => `これのどこに関心がありますか：「${words}」`,
    difficult: (words) => `これで難しいと思うことは何ですか：「${words}」`,
    transfer: (job, cv) =>
      `求人は「${job}」を求め、レジュメには「${cv}」とあります。一方は他方にどう役立ちますか？`,
  },
}
