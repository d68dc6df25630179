import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed: one for each kind of reason, in Japanese. */
export const grounding: typeof english = {
  elsewhere: (words) => `「${words}」はレジュメの別の部分にあります。ここでも事実ですか？`,
  sentences: {
    number: (words) => `「${words}」の数字は元の文章にありません。`,
    unit: (words) => `「${words}」の単位がレジュメと異なります。`,
    period: (words) => `「${words}」は、レジュメのこの箇所にない頻度または期間です。`,
    limit: (words) =>
      `「${words}」の数字は、レジュメでは限定（「最大」「約」など）が異なるか、ありません。`,
    negation: (words) =>
      `「${words}」は何かを否定または除外していますが、レジュメのこの箇所にはありません。`,
    role: (words) => `「${words}」はレジュメの記述より大きな役割かもしれません。`,
    title: (words) => `「${words}」はここでの職種・役職ではありません。`,
    qualification: (words) => `レジュメのここに、資格「${words}」は見当たりません。`,
    level: (words) => `「${words}」というレベルはレジュメにありません。`,
    restriction: (words) => `元の文章にある「${words}」が、ここでは抜けています。`,
    skill: (words) => `スキル「${words}」はレジュメにありません。`,
    name: (words) => `「${words}」はレジュメにありません。`,
    word: (words) => `「${words}」はレジュメにありません。ここでは事実ですか？`,
    combination: (words) =>
      `これらの言葉はレジュメにありますが、このような組み合わせではありません：「${words}」。`,
    locked: () => '名前、職種・役職、日付、学位を変更できるのはご本人だけです。',
    language: () => 'この文章は照合できません。対応していない言語か、レジュメの言語と異なります。',
    length: () => 'この文章は長すぎて照合できません。',
  },
}
