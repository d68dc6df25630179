import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Brazilian Portuguese. */
export const requestedCvs: typeof english = {
  title: 'Solicitações',
  text: 'Peça um currículo para uma vaga e volte depois para buscá-lo. Seu próprio currículo não muda.',
  guest:
    'Trabalhamos nas solicitações enquanto você está fora, por isso elas precisam de uma conta que guarde o resultado. Sem conta, você pode comparar um currículo com uma vaga no editor.',
  formTitle: 'Pedir um currículo',
  cv: 'Currículo',
  job: 'Descrição da vaga',
  jobHint: 'Cole o texto da descrição da vaga.',
  jobRefused: 'Não podemos usar isto como descrição da vaga: é curto ou longo demais.',
  noCvs: 'Ainda não há nenhum currículo na sua conta. Crie um primeiro.',
  busy: 'Já estamos trabalhando em cinco solicitações. Espere uma terminar.',
  begun: 'Estamos trabalhando nisso. Você pode fechar esta página.',
  listTitle: 'Suas solicitações',
  none: 'Você não tem solicitações.',
  states: {
    waiting: 'Aguardando',
    running: 'Em andamento',
    done: 'Pronto',
    failed: 'Falhou',
    cancelled: 'Interrompido',
  },
  otherCv: 'Outro currículo',
  asked: (date) => `Solicitado em ${date}`,
  ends: (date) => `Será excluído em ${date}`,
  stop: 'Parar',
  withoutModel: 'Tentar sem IA',
  files: 'Mostrar arquivos',
  page: 'Página da web',
  report: 'O que mudou (JSON)',
}
