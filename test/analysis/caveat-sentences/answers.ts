/** Sentences of our own with refusals, denials, discrepancies and corrections; the caveat is drawn in. */
export const NO_RESPONSE = [
  '⟦The quarry did not answer written questions⟧.',
  '⟦The bank declined to comment⟧.',
  '⟦The embassy did not immediately respond to a written request for comment⟧.',
  '⟦Ms Varga could not be reached for comment⟧.',
  '⟦A spokesman for the port had no comment⟧.',
  '⟦The owner refused to answer questions about the lease⟧.',
  '⟦Repeated calls to the clinic went unanswered⟧.',
  '⟦The club has been contacted for comment⟧.',
  '⟦The regulator would not say whether it had opened an inquiry⟧.',
  '⟦There was no immediate response from the rebels⟧.',
  '⟦The airline did not return emails seeking comment⟧.',
  '⟦His lawyer was not immediately available for comment⟧.',
];

export const DISPUTED = [
  '⟦The tally is far larger than the one the clinic has given so far⟧.',
  '⟦The two sets of figures do not match⟧.',
  'The firm hired boys, ⟦which the owner denies⟧.',
  '⟦The company denies any wrongdoing⟧.',
  '⟦The minister rejected the accusation⟧.',
  '⟦The army has repeatedly denied that its planes crossed the border⟧.',
  '⟦The number far exceeds the figure the mayor gave last week⟧.',
  '⟦Witnesses gave conflicting accounts of the shooting⟧.',
  '⟦The family disputes the findings⟧.',
  '⟦Police dismissed the claims⟧.',
  '⟦The record contradicts his testimony⟧.',
  '⟦The union called the allegations baseless⟧.',
  '⟦Other estimates put the crowd at half that⟧.',
  '⟦The tally is higher than the number given by the ministry⟧.',
  '⟦The charity denied having received the money⟧.',
  '⟦The port authority ruled out sabotage⟧.',
  '⟦The allegations were denied by the school⟧.',
];

export const CORRECTION = [
  '⟦An earlier version of this article gave the wrong age for the pilot⟧.',
  '⟦Correction: The lake lies in the north of the country, not in the south⟧.',
  '⟦This story has been updated with a statement from the ferry line⟧.',
  '⟦This article originally said the school had closed in May⟧.',
  '⟦Editor’s note: This report was corrected to give the right date⟧.',
  '⟦Because of an editing error, a headline on Monday misstated the river’s length⟧.',
  '⟦We regret the error⟧.',
  '⟦A previous version of this story misspelled the judge’s name⟧.',
  '⟦This post was amended on 4 June to remove a photograph⟧.',
  '⟦Clarification: The fund pays in euros⟧.',
  '⟦Update: This piece now includes the clinic’s reply⟧.',
];
