import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed: one for each kind of reason, in Japanese. */
export const grounding: typeof english = {
  elsewhere: (words) => `「${words}」はレジュメの別の部分にあります。ここでも事実ですか？`,
  sentences: {
    number: (words) => `「${words}」の数字は元の文章にありません。`,
    unit: (words) => `「${words}」の単位がレジュメと異なります。`,
    period: (words) => `「${words}」の頻度または期間がレジュメと異なります。`,
    limit: (words) => `「${words}」はレジュメの記述より細かいか、踏み込んでいます。`,
    negation: (words) =>
      `「${words}」：レジュメには反対のことや、対象外とすることが書かれています。`,
    hedge: (words) =>
      `レジュメでは手伝ったとありますが、「${words}」では自分でしたことになっています。`,
    role: (words) => `「${words}」はレジュメの記述より大きな役割になっています。`,
    title: (words) => `「${words}」はここでの職種・役職ではありません。`,
    qualification: (words) => `レジュメのここに、資格「${words}」は見当たりません。`,
    level: (words) => `「${words}」というレベルはレジュメにありません。`,
    restriction: (words) => `レジュメの内容を限定する「${words}」が抜けています。`,
    skill: (words) => `スキル「${words}」はレジュメにありません。`,
    name: (words) => `「${words}」はレジュメにありません。`,
    word: (words) => `「${words}」はレジュメにありません。ここでは事実ですか？`,
    combination: (words) =>
      `「${words}」は、レジュメで別々に書かれていることを組み合わせています。`,
    locked: () => '名前、職種・役職、日付、学位を変更できるのはご本人だけです。',
    language: () => 'この言語の文章は照合できません。',
    length: () => 'この文章は長すぎて照合できません。',
  },
}
