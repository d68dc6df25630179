import type { accountArchive as english } from '../en/account-archive'

/** Texts of the files inside the archive of an account, in Brazilian Portuguese. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `Seus dados do Vitae em ${place}, ${day}${isOnly ? '' : `: parte ${part}`}
${isOnly ? '' : '\nSeus dados estão divididos em vários arquivos compactados. Cada um pode ser aberto sozinho; juntos, eles contêm tudo.\n'}
O que há aqui
-------------
cvs/               seus currículos em JSON Resume, que outros programas leem, e suas cartas
trash/             o mesmo para tudo o que está na lixeira
data/documents/    cada documento como está armazenado, com todas as versões anteriores
data/              sua conta e as configurações, chaves de API sem os segredos, notificações, comentários
files/processed/   suas fotos e os PDFs dos seus links de compartilhamento (kept-…)
files/exports/     outros PDFs que foram gerados
files/requests/    arquivos que programas solicitaram para você
files/uploads/     arquivos que você enviou e que ainda estão armazenados
manifest.json      lista dos documentos deste arquivo compactado, para programas
hashes.txt         soma SHA-256 de cada arquivo; verifique com "sha256sum -c hashes.txt"

Como restaurar
--------------
Entre em qualquer servidor do Vitae, abra Configurações, depois "Seus dados", e escolha este arquivo. Nada que já está lá
é substituído. Sem conta, abra "Seus currículos" e solte o arquivo ali. Nesse caso, as versões anteriores e os PDFs
compartilhados não são restaurados; eles continuam no arquivo.

Formato: vitae-backup, versão ${version}. O texto está em UTF-8. Nos arquivos .jsonl, cada linha é um valor JSON.
Este arquivo compactado não contém senhas nem segredos de chaves. Quem tiver este arquivo pode ler todos os seus documentos.
`,
}
