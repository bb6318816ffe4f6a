/**
 * Common first names by the pronoun they usually go with; names borne by men and women are in neither list. They tell a person's name from
 * a company's, and "he" from "she".
 */

const names = (list: string) => new Set(list.trim().split(/\s+/));

export const MALE_NAMES =
  names(`Aaron Abbas Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Akira Alan Albert Aleksandr Alejandro Alex Alexander Alexei Alfred Ali Alistair Allan Allen Amir Amit Anas
  Anatoly Anders Andre Andreas Andrei Andrew Andrij Andriy Andrzej Andy Angus Anthony Antoine Anton Antonio Anwar Arjun Arnold Art Arthur Arturo Ashraf Austin Barack Barry Bart Bashar
  Ben Benjamin Benny Bernard Bernie Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Byron Calvin Carl Carlo Carlos Cesar Chad Charles Charlie
  Chester Chris Christian Christoph Christopher Chuck Clarence Claude Clayton Cliff Clifford Clint Clive Colin Conor Craig Curtis Cyril Dale Damian Dan Daniel Danny Darren Darryl Dave David
  Dean Dennis Denis Derek Devin Diego Dieter Dietmar Dirk Dmitri Dmitry Dmytro Dominic Don Donald Doug Douglas Duncan Dustin Dwayne Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Elias Elijah Elliott
  Emmanuel Emre Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Fabio Faisal Felipe Felix Fernando Florian Francesco Francis Francisco Francois Frank Franklin Franz Fred Frederick Gabriel Gareth
  Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Grant Greg Gregory Guillermo Gunther Gustavo Guy Hamid Hans Harold Harry Harvey Hasan Hassan
  Hector Heinz Henri Henry Herbert Herman Hiroshi Howard Hubert Hugh Hugo Husain Hussein Ian Ibrahim Igor Ilya Imran Isaac Ismail Ivan Jack Jacob Jacques Jaime Jake James Jan Jared Jason Javier Jay Jean Jeff
  Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Julian Julio Julius Juri Justin Kamal Karim
  Karl Keir Keith Ken Kenneth Kenji Kent Kevin Khalid Kirk Klaus Konrad Konstantin Kurt Kyle Lance Larry Lars Laurent Lawrence Leo Leon Leonard Leonid Leroy Lewis Liam Lloyd Louis Luca Lucas Luigi Luis Luiz Luke Lukas
  Mahmoud Malcolm Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Mario Mark Markus Marshall Martin Marvin Mateusz Mathieu Matt Matteo Matthew Matthias Maurice Max Mehmet Mel Melvin Michael Michal Michel
  Miguel Mike Mikhail Milan Miles Milos Mitch Mitchell Mohamed Mohammad Mohammed Mohammad Morris Moshe Muhammad Murray Mustafa Nasser Nathan Nathaniel Naveen Neil Nelson Nicholas Nick Nicolas Nigel Nikita Nikolai Niels
  Noah Noel Norbert Norman Oleg Oleh Oleksandr Oliver Olaf Omar Oscar Osman Otto Owen Pablo Paolo Pascal Patrick Patrik Paul Paulo Pavel Pavlo Pedro Pekka Per Perry Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre
  Pieter Piotr Prakash Rafael Rahul Rainer Raj Rajesh Ralph Ramon Randall Randy Raphael Rashid Raul Ravi Ray Raymond Recep Reinhard Reuben Ricardo Richard Rick Ricky Rob Robert Roberto Rod Rodney Rodrigo Roger Roland
  Rolf Roman Ron Ronald Ross Roy Ruben Rudolf Rudy Rupert Russell Ryan Salim Salman Salvador Sam Samir Samuel Sanjay Santiago Saul Scott Sean Sebastian Sergei Sergey Sergio Serhii Seth Shane Shaun Shigeru Shinzo Simon
  Stanley Stefan Stefano Stephen Steve Steven Stewart Stuart Sunil Suresh Sven Taro Ted Terence Terry Thabo Theo Theodore Thomas Tim Timothy Toby Todd Tom Tomas Tomasz Tommy Tony Trevor Tyler Ulrich Umberto
  Umar Usman Uwe Vadim Valentin Vasily Victor Viktor Vijay Vikram Vincent Vladimir Volodymyr Vyacheslav Wade Walter Warren Wayne Werner Wesley Wilfred Will William Willie Wolfgang Xavier Yair Yitzhak Yosef Youssef
  Yusuf Yuri Yuriy Zabihullah Zachary`);

export const FEMALE_NAMES =
  names(`Abigail Adriana Agnes Aicha Aisha Alejandra Alexandra Alexandria Alice Alicia Alina Alison Allison Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelica Angelina Anita Anjali Ann Anna Annabel
  Anne Annegret Annette Annie Antonia April Arlene Asma Astrid Audrey Ayesha Aylin Barbara Beata Beatrice Beatriz Becky Belinda Bernadette Beth Betsy Betty Beverly Birgit Bonnie Brenda Bridget Brigitte Brittany Camila
  Camille Candace Cara Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Catalina Catherine Cathy Cecilia Celia Celine Charlotte Chelsea Cheryl Chiara Chloe Christina Christine Cindy Claire Clara Claudia
  Colleen Concepcion Connie Constance Consuelo Cora Cornelia Courtney Cristina Cynthia Daisy Dalia Daniela Danielle Daphne Dawn Deborah Debbie Debra Deirdre Delia Denise Diana Diane Dilma Dolores Donna Dora Doris Dorothy
  Edith Eileen Elaine Eleanor Elena Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Erin Esther Eugenia Eva Eve Evelyn Farah Fatima Fatma Faye Federica Felicity Fiona Florence Frances
  Francesca Francine Freya Gabriela Gabrielle Gail Galina Gemma Genevieve Georgia Georgina Geraldine Gina Giorgia Giulia Gladys Glenda Gloria Grace Greta Gretchen Gwen Gwendolyn Hala Hanna Hannah Harriet Heather Heidi
  Helen Helena Helga Henrietta Hilary Hillary Hilda Holly Ida Ilhan Ilse Ines Inga Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jana Jane Janet Janice Janine Jasmine Jean Jeanette Jeanine
  Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joana Joanna Joanne Jocelyn Jodie Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Kaja Kamala Karen Karin Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina
  Katya Kayla Keiko Kelly Kellyanne Kerry Khadija Kimberly Kirsten Kristen Kristi Kristin Kristina Ksenia Lara Larisa Laura Lauren Laurie Layla Lea Leah Leila Lena Leonie Leticia Lidia Lila Lilian Liliana Lillian Lily Linda Lindsey Lisa Liz
  Lois Loretta Lorraine Louise Lucia Lucinda Lucy Ludmila Luisa Lydia Lynn Mabel Madeleine Madison Maggie Malala Mandy Manuela Marcia Margaret Margarita Margot Maria Mariam Marian Marianne Marie Marina Marine Marion
  Marisa Marjorie Marta Martha Martina Mary Maryam Maureen Maxine Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes Meryl Mia Michaela Michele Michelle Mildred Millicent Mina Miranda Miriam Molly Mona Monica Monika
  Muriel Myra Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nell Nicola Nicole Nikki Nina Noor Nora Norma Octavia Odile Olena Olga Olivia Oksana Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis
  Polly Priscilla Priti Priya Rachel Ramona Rania Rebecca Regina Renata Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Rosie Roxanne Ruth Sabine Sabrina Sadia Sally Salma Samantha Sandra Sara Sarah Selma Serena
  Shabana Shannon Sharon Sheila Shelley Sherry Shirley Simone Sofia Sonia Sonja Sonya Sophia Sophie Stacey Stacy Stella Stephanie Sue Summer Susan Susanna Susanne Suzanne Svetlana Sylvia Tabitha Tamara Tammy Tania Tanya Tara Tatiana
  Teresa Theresa Tiffany Tina Tracey Tracy Trisha Trudy Ulrike Ursula Valentina Valeria Valerie Vanessa Vera Veronica Victoria Viktoria Viola Violet Virginia Vivian Wanda Wendy Whitney Wilma Winifred Yasmin Yolanda Yuko
  Yulia Yvette Yvonne Zahra Zainab Zara Zoe`);

/** First names of men and women: they make a name a person's and tell no pronoun. */
export const SHARED_NAMES =
  names(`Alexis Angel Ariel Ashley Blake Brook Cameron Casey Charlie Dana Drew Dylan Emerson Harper Hayden Jackie Jamie Jordan Jean Jody Jules Kim Lee Leslie Logan Loren Lou Morgan Pat Quinn Reese Riley
  Robin Rowan Sacha Sandy Sasha Shawn Sidney Sky Stevie Sydney Taylor Terry Toni Val Wei Yang Xi Min Jun Li Chen`);
