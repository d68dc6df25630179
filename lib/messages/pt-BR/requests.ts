import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages about the state of a requested CV, in Brazilian Portuguese. */
export const requests: typeof english = {
  waiting: 'Seus dados estão salvos. A solicitação aguarda para começar.',
  stages: {
    saving: 'Seus dados estão sendo salvos.',
    reading: 'A descrição da vaga está sendo lida. Seus dados estão salvos.',
    drafting: 'Um modelo de IA está escrevendo sugestões. Seus dados estão salvos.',
    checking: 'Cada sugestão está sendo comparada com o currículo. Seus dados estão salvos.',
    verifying: 'O modelo de IA está procurando evidências no currículo. Seus dados estão salvos.',
    writing: 'Os arquivos estão sendo gerados. Seus dados estão salvos.',
  },
  done: (heldBack) =>
    [
      'O currículo está pronto. Os links valem por uma hora. Solicite isto de novo para receber outros.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# sugestão do modelo de IA não está no currículo: revise-a no arquivo JSON.',
          other: '# sugestões do modelo de IA não estão no currículo: revise-as no arquivo JSON.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'As sugestões do modelo de IA estão em heldBack, para a revisão da pessoa de quem é o currículo. Nenhuma delas está no currículo. Todo o texto está como você o enviou. Onde a ordem era livre, o que a descrição da vaga pede vem primeiro.',
    withoutModel:
      'Nenhum modelo de IA está configurado, por isso todo o texto está como você o enviou. Onde a ordem era livre, o que a descrição da vaga pede vem primeiro.',
    noModelAsked:
      'Você escolheu não usar um modelo de IA, por isso todo o texto está como você o enviou. Onde a ordem era livre, o que a descrição da vaga pede vem primeiro.',
    plain:
      'Nenhum modelo de IA está configurado e você não enviou uma descrição da vaga, por isso o currículo está como você o enviou.',
  },
}
