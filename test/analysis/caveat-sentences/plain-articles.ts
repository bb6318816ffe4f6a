/** Articles of our own, full of words that caveats are made of, in which the article is sure of everything it says. */
export const PLAIN_ARTICLES: Record<string, string> = {
  'a storm and its claims adjusters': `Storm that claimed nine lives leaves a town to count its roofs

The storm that claimed nine lives on the coast last week has left Marrow Bay with 340 broken roofs and one working crane.

Claims adjusters walked from house to house on Tuesday. “It’s unclear to me how anyone sleeps here,” said Dora Finch, who lost her kitchen. She has claimed compensation for the stove and the piano.

The road to the north is clear of fallen trees again. Mayor Tom Adeyinka made it clear that nobody would be sent home before the school gym is warm. “I can’t confirm a date,” he said. “We don’t know when the gas will be back.”

Twelve unidentified bodies from the ferry lie in the hospital. The harbour is the town’s main source of income, and solar panels are now its main source of power.

An anonymous donor paid for 60 tents. The claims office will be open on Sunday.`,

  'a court and its accused': `Judge denies request to move trial of two boatbuilders

A judge in Port Allard on Thursday denied a request to move the trial of two boatbuilders to another county.

Judge Maria Velten, who was confirmed by the Senate in March, dismissed one of the six charges and denied bail. Reporters were denied access to the gallery while the jury was chosen.

The accused sat between their lawyers. The older man, who claimed the county’s sailing title twice, looked at the floor. He is not known for his patience.

The lab had verified the paint on the hull. The evidence was shown to the jury on a screen, and a guard read the charge sheet aloud under the Unfounded Suits Act.

“They declined my calls,” said the harbour master, Ilse Brandt. “Apparently I am the last to know.”

The hearing ended early. Velten rejected a second motion at noon. The trial goes on in May.`,

  'a bank and its figures': `Bank reports loss of $40 million as lending declines

Tarn & Weir reported a loss of $40 million on Friday, its first in nine years, as lending declined by a fifth.

Chief executive Paul Ostrow said the bank would close 12 of its 90 branches. “The figures are what they are,” he said. “I would not call them preliminary.”

The bank has denied loans to builders since spring. It settled a dispute with its drivers in April and dropped its claim to a tower in the old port.

Up to 300 people work in the branches. About half of them are over 50. At least 40 will move to the head office.

Shares fell 6 percent. Traders had waited for a correction since the summer, and the update to the bank’s software had cost more than $9 million.

The board confirmed Ostrow for another three years. Several sources of deposits have dried up, he said.`,

  'a cup match': `Harriers claim second cup as keeper denies Rovers three times

The Harriers claimed their second cup in three years with a 2-1 win over Rovers on Saturday.

Keeper Abel Montes denied the visitors a goal three times before the break. Rovers had no answer to the pace of the wings, and their captain, who claimed the golden boot last season, was taken off.

“We knew what to expect,” coach Lise Horner said. “There is no evidence that we were lucky.”

About 18,000 people saw the match. The referee reported nothing to the league. The crowd refused to leave until the cup was shown from the balcony.

The early goal came from a cleared corner. The second was first given offside, then counted. The win claimed the last place in Europe.`,
};
