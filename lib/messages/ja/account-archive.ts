import type { accountArchive as english } from '../en/account-archive'

/** Texts of the files inside the archive of an account, in Japanese. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `Vitae（${place}）のデータ、${day}${isOnly ? '' : `：パート${part}`}
${isOnly ? '' : '\nデータは複数のアーカイブに分かれています。それぞれ単独で開くことができ、全部でひとそろいになります。\n'}
内容
----
cvs/               JSON Resume形式のレジュメ（ほかのプログラムでも読めます）とカバーレター
trash/             ゴミ箱にある書類（形式は同じ）
data/documents/    保存されているままの書類と、以前のすべてのバージョン
data/              アカウントとその設定、APIキー（シークレットを除く）、通知、コメント
files/processed/   写真と、共有リンクのPDF（kept-…）
files/exports/     そのほかに作成されたPDF
files/requests/    プログラムがリクエストしたファイル
files/uploads/     アップロードされ、まだ保存されているファイル
manifest.json      このアーカイブにある書類の一覧（プログラム用）
hashes.txt         各ファイルのSHA-256チェックサム。"sha256sum -c hashes.txt" で確認できます

復元するには
------------
いずれかのVitaeサーバーにログインし、「設定」の「データ」でこのファイルを選んでください。既存のデータが置き換えられることはありません。
アカウントがない場合は、「レジュメ一覧」を開いてこのファイルをドロップしてください。この場合、以前のバージョンと共有したPDFは復元されず、
ファイルの中に残ります。

形式：vitae-backup、バージョン${version}。テキストはUTF-8です。.jsonlで終わるファイルでは、各行がひとつのJSON値です。
このアーカイブには、パスワードもAPIキーのシークレットも含まれていません。このファイルを持つ人は、すべての書類を読むことができます。
`,
}
