/**
 * Common first names by the pronoun they usually go with; names borne by men and women are in neither list. They tell a person's name from
 * a company's, and "he" from "she".
 */

import { wordSet as names } from '../../text/word-table.ts';

export const MALE_NAMES =
  names(`Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Akira Alan Albert Alejandro Alexander Alexei Alfred Ali Alistair Allan Allen Amir
  Amit Anders Andre Andreas Andrei Andrew Andy Angus Anthony Anton Antonio Arnold Art Arthur Arturo Arvind Ashok Austin Barack Barry Bashar Ben
  Benjamin Bernard Bernie Bilal Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Calvin Carl Carlo
  Carlos Cesar Chad Charles Chris Christian Christopher Chuck Clarence Cliff Clint Colin Craig Dale Damian Dan Daniel Danny Darren Dave
  David Dean Deepak Denis Dennis Derek Diego Dieter Dmitry Dmytro Dominic Don Donald Doug Douglas Duncan Dustin Earl Ed Eddie Edgar Edmund Eduardo
  Edward Edwin Elias Elijah Elliott Emile Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Faisal Felipe Felix Fernando Francesco Francis
  Francisco Francois Frank Franklin Franz François Fred Frederick Gabriel Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Gilbert Giorgio
  Giovanni Giuseppe Glen Glenn Gordon Graham Grant Greg Gregory Guillermo Gustavo Guy Hamid Hans Harold Harry Harvey Hasan Hassan Hector Heinz
  Henri Henrik Henry Herbert Herman Hiroshi Hossein Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Ihor Ilya Imran Isaac Ismail Ivan Jack Jacob
  Jacques Jaime Jake Jamal James Jared Jason Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joe Joel Johan Johannes
  John Johnny Jon Jonas Jonathan Jorge Jose Josef Joseph Josh Joshua José Juan Julian Julio Julius Justin Jürgen Kamal Karim Karl Keir Keith Ken
  Kenji Kenneth Kevin Khaled Khalid Kirk Klaus Kofi Konstantin Kurt Kyle Lance Larry Lars Laurent Lawrence LeBron Leo Leon Leonard Leonid Lewis
  Liam Lloyd Lorenzo Louis Luca Lucas Luigi Luis Luiz Lukas Luke Magnus Mahmoud Majid Malcolm Manuel Marc Marcel Marcelo Marco Marcos Marcus Marek
  Mario Mark Markus Marshall Martin Marvin Matt Matteo Matthew Maurice Max Maxim Mehdi Mehmet Mel Michael Michel Miguel Mike Mikhail Milan Miles
  Milos Mitch Mitchell Mohamed Mohammad Mohammed Mohan Morris Muhammad Murray Mustafa Narendra Nathan Nathaniel Neil Nelson Nicholas Nick Nicolas
  Niels Nigel Nikolai Noah Noel Norman Olaf Oleg Oleksandr Oliver Omar Osama Oscar Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Per
  Perry Pete Peter Petro Phil Philip Philippe Phillip Pierre Piotr Rafael Rahul Rainer Raj Rajesh Ralph Ramon Randall Randy Raphael Rashid Raul
  Ravi Ray Raymond Recep Reza Ricardo Richard Rick Ricky Rishi Rob Robert Roberto Rod Rodney Rodrigo Roger Roland Roman Ron Ronald Rory Ross Roy
  Ruben Rudolf Rudolph Rudy Rupert Russell Ryan Sadiq Salim Salman Salvador Sam Samuel Sanjay Santiago Saul Scott Sean Sebastian Sergei Sergey
  Sergio Serhii Seth Shaun Sheldon Simon Stanley Stefan Stephen Steve Steven Stewart Stuart Sunil Suresh Sven Tariq Ted Terence Thabo Theo
  Theodore Thomas Tiger Tim Timothy Toby Todd Tom Tomas Tomasz Tommy Tony Trevor Tyler Umar Usman Vasily Victor Vijay Vikram Viktor Vincent Vitaly Vivek Vladimir
  Volodymyr Wade Walid Walter Warren Wayne Werner Will William Willie Wolfgang Xavier Yevgeny Youssef Yuri Yusuf Zachary Zoran`);

export const FEMALE_NAMES =
  names(`Abigail Adriana Agnes Agnieszka Aisha Alejandra Alexandra Alexandria Alice Alicia Alison Allison Amanda Amber Amelia Amina Amy Ana Angela
  Anita Ann Anna Anne Annette Annie Antonia April Astrid Audrey Ayesha Barbara Beatrice Beatriz Becky Belinda Bernadette Beth Betsy Betty Birgit
  Bonnie Brenda Bridget Brittany Camila Candace Carla Carly Carmen Carole Carolina Caroline Carolyn Catherine Cathy Cecilia Charlotte Chelsea
  Cheryl Chiara Chloe Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Connie Cristina Cynthia Daisy Daniela Danielle Daphne Dawn
  Debbie Deborah Debra Deirdre Delia Denise Diana Diane Dilma Dolores Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisa Elisabeth Elise
  Elizabeth Ella Ellen Emilia Emily Emma Erica Erika Erin Esther Eva Eve Farah Fatima Fatma Felicity Fiona Florence Frances Francesca Freya
  Gabriela Gail Gemma Georgia Georgina Geraldine Gina Giorgia Giulia Gladys Gloria Grace Greta Gretchen Gwen Hanna Hannah Harriet Heather Heidi
  Helen Helena Hilda Hillary Holly Ines Ingrid Irene Irina Iris Iryna Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jane Janet Janice
  Jasmine Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joy Joyce Judith Judy Julia Julie Juliet June Kamala Karen Karin
  Karla Katarzyna Kate Kateryna Katherine Kathleen Kathryn Kathy Katie Katrina Kellyanne Khadija Kimberly Kirsten Kristen Kristi Kristin Kristina
  Lara Laura Lauren Laurie Leah Leila Lena Leonie Leyla Lidia Lily Linda Lisa Liz Lois London Loretta Lori Louise Lucia Lucy Ludmila Luisa Lydia
  Madeleine Madison Magdalena Maggie Marcia Margaret Margarita Maria Mariam Marie Marina Marine Marta Martha Martina Mary Maryam Maureen Maya Megan
  Meghan Melania Melanie Melinda Melissa Mia Michelle Miranda Miriam Molly Mona Monica Nadia Nadine Nancy Naomi Natalia Natalie Natasha Ngozi Niamh
  Nicole Nikki Nina Noor Nora Norma Oksana Olena Olga Olivia Pamela Patricia Patty Paula Pauline Penelope Penny Petra Phyllis Polly Priya Priyanka
  Rachel Ramona Rania Rebecca Regina Renata Renee Rhonda Rita Roberta Rosa Rose Rosemary Rosie Ruth Sabine Sabrina Sally Salma Samantha Sandra Sara
  Sarah Serena Sharon Sheila Shelley Shirin Shirley Siobhan Sofia Sonia Sonya Sophia Sophie Stella Stephanie Sue Summer Susan Suzanne Svetlana
  Sylvia Tamara Tania Tanya Tara Tatiana Teresa Theresa Tiffany Tina Trudy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viktoria Violet
  Virginia Wanda Wendy Yasmin Yulia Yvette Yvonne Zahra Zainab Zara Zoe`);

/** First names of men and women: they make a name a person's and tell no pronoun. */
export const SHARED_NAMES =
  names(`Alex Alexis Andrea Ariel Ashley Blake Cameron Camille Carol Casey Charlie Chen Courtney Dana Dominique Drew Dylan Evelyn Hayden Hilary
  Jackie Jamie Jan Jean Jordan Kelly Kerry Kim Lee Leslie Li Lindsey Logan Lou Lynn Meredith Michele Min Morgan Nicola Park Pat Reese Riley Robin
  Rowan Sandy Sasha Shane Shannon Shawn Sidney Simone Sky Sydney Taylor Terry Tracey Tracy Vivian Wei Xi Yang`);

export const isFirstName = (word: string) => MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || SHARED_NAMES.has(word);
