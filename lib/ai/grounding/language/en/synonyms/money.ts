/** Words of money and contracts. */
export const englishMoney = `
cost expense expenditure spend | spend spending expenditure | revenue income turnover takings
| profit margin | fee charge | invoice bill | salary wage pay payroll | loan credit
| donation gift contribution | grant funding | fund funding | contract agreement | deal contract
`
