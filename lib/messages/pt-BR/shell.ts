import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Brazilian Portuguese. */
export const shell: typeof english = {
  failure: {
    title: 'Esta página parou de funcionar',
    text: 'Algo deu errado. O que você digitou está salvo neste dispositivo; nada foi perdido. Tente de novo. Se acontecer outra vez, baixe uma cópia dos seus currículos e recarregue a página.',
    textInMemory:
      'Algo deu errado. Seu navegador não permite salvar nada, então o que você digitou existe só nesta página. Ainda está aqui: tente de novo ou baixe uma cópia antes de fechar ou recarregar a página.',
    textOutside:
      'Algo deu errado. Tudo o que foi salvo neste dispositivo continua aqui. Abra seus currículos. Se acontecer outra vez, recarregue a página.',
    retry: 'Tentar de novo',
    reload: 'Recarregar',
    yourCvs: 'Seus currículos',
    download: 'Baixar uma cópia',
    preparing: 'Preparando a cópia…',
    downloadFailed:
      'Não foi possível gerar a cópia. Nada foi excluído. Tente de novo daqui a pouco.',
  },
  update: {
    text: 'Há uma nova versão do Vitae. Recarregue quando quiser; nada se perde.',
    reload: 'Recarregar',
    later: 'Depois',
  },
}
