import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Brazilian Portuguese. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” está em outra parte do seu currículo. Também é verdade aqui?`,
  sentences: {
    number: (words) => `O número em “${words}” não está no texto que ele substitui.`,
    unit: (words) => `“${words}” tem outra unidade no seu currículo.`,
    period: (words) => `“${words}” indica uma frequência ou um período diferente do seu currículo.`,
    limit: (words) => `“${words}” é mais exato que o seu currículo ou vai além dele.`,
    negation: (words) => `“${words}”: seu currículo diz o contrário ou exclui isso aqui.`,
    hedge: (words) =>
      `Seu currículo diz que você ajudou nisso. “${words}” diz que foi você quem fez.`,
    role: (words) => `“${words}” indica uma participação maior do que o seu currículo diz.`,
    title: (words) => `“${words}” não é o seu cargo aqui.`,
    qualification: (words) => `Seu currículo não mostra a qualificação “${words}” aqui.`,
    level: (words) => `O nível “${words}” não está no seu currículo.`,
    restriction: (words) => `“${words}” limita o que o seu currículo diz, e está faltando.`,
    skill: (words) => `A competência “${words}” não está no seu currículo.`,
    name: (words) => `“${words}” não está no seu currículo.`,
    word: (words) => `“${words}” não está no seu currículo. É verdade aqui?`,
    combination: (words) => `“${words}” junta coisas que estão separadas no seu currículo.`,
    locked: () => 'Só você pode mudar nomes, cargos, datas e diplomas.',
    language: () => 'Não é possível verificar textos neste idioma.',
    length: () => 'Este texto é longo demais para verificar.',
  },
}
