package vn.danvankheo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvankheo.scoring.Demand.numberAtLeast;
import static vn.danvankheo.scoring.Demand.numberAtMost;
import static vn.danvankheo.scoring.Demand.shareAtLeast;
import static vn.danvankheo.scoring.Demand.shareAtMost;
import static vn.danvankheo.scoring.Papers.month;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Consolidation;

class ScoringRulesTests {

    private static void assertValue(Standing standing, String value) {
        if (value == null) {
            assertThat(standing.value()).isNull();
        } else {
            assertThat(standing.value()).isEqualByComparingTo(value);
        }
    }

    @Nested
    class OneUnit {

        @ParameterizedTest
        @CsvSource({
                "SUM,    AT_LEAST, 12",
                "SUM,    AT_MOST,  12",
                "LATEST, AT_LEAST, 4",
                "LATEST, AT_MOST,  4",
                "WORST,  AT_LEAST, 3",
                "WORST,  AT_MOST,  5"})
        void joinsItsMonthsAsTheTargetSays(Accumulation accumulation, String direction, String value) {
            var demand = direction.equals("AT_LEAST") ? numberAtLeast("100") : numberAtMost("100");
            var papers = Papers.of(demand.over(accumulation)).wards("A").figure("A", 1, "3").figure("A", 3, "5").figure("A", 4, "4").figure("A", 7, "50");

            assertValue(papers.standing(6), value);
        }

        @ParameterizedTest
        @CsvSource({
                "SUM,    AT_LEAST, 12, 24, 50",
                "LATEST, AT_LEAST, 3,  4,  75",
                "WORST,  AT_LEAST, 1,  10, 10",
                "WORST,  AT_MOST,  8,  10, 80"})
        void keepsNumeratorsAndDenominatorsApart(Accumulation accumulation, String direction, String numerator, String denominator, String value) {
            var demand = direction.equals("AT_LEAST") ? shareAtLeast("90") : shareAtMost("90");
            var standing = Papers.of(demand.over(accumulation)).wards("A").share("A", 1, "8", "10").share("A", 2, "1", "10").share("A", 3, "3", "4").standing(3);

            assertValue(standing, value);
            assertThat(standing.numerator()).isEqualByComparingTo(numerator);
            assertThat(standing.denominator()).isEqualByComparingTo(denominator);
        }

        @Test
        void passesOverAMonthWithoutCasesWhenItLooksForTheWorst() {
            var papers = Papers.of(shareAtLeast("90").over(Accumulation.WORST)).wards("A").share("A", 1, "0", "0").share("A", 2, "9", "10");

            assertValue(papers.standing(1), null);
            assertValue(papers.standing(2), "90");
        }

        @Test
        void takesTheNewestMonthEvenWhereItHasNoCases() {
            var papers = Papers.of(shareAtLeast("90").over(Accumulation.LATEST)).wards("A").share("A", 1, "9", "10").share("A", 2, "0", "0");

            assertThat(papers.standing(2).verdict()).isEqualTo(Verdict.NO_DATA);
        }

        @Test
        void showsTheFirstOfTwoMonthsThatAreEquallyBad() {
            var standing = Papers.of(shareAtLeast("90").over(Accumulation.WORST)).wards("A").share("A", 1, "1", "2").share("A", 2, "50", "100").standing(2);

            assertThat(standing.denominator()).isEqualByComparingTo("2");
        }

        @Test
        void saysNothingAboutAShareWithoutADenominator() {
            var standing = Papers.of(shareAtLeast("90")).wards("A").share("A", 1, "9", null).standing(1);

            assertThat(standing.verdict()).isEqualTo(Verdict.NO_DATA);
            assertThat(standing.reported()).isZero();
        }

        @Test
        void countsNothingBeforeItsReportIsAccepted() {
            var papers = Papers.of(numberAtLeast("10")).wards("A").figure("A", 1, "10").unaccepted("A", month(2), "T", "7", null);

            assertValue(papers.standing(2), "10");
            assertValue(papers.accepted("A", 2, 2).standing(2), "17");
        }
    }

    @Nested
    class UnitsInScope {

        private Papers merged(Accumulation accumulation) {
            return Papers.of(numberAtLeast("10").over(accumulation))
                    .wards("A").ward("Cũ", "1981-01-01", "2023-07-15").ward("Mới", "2023-07-15", null)
                    .figure("A", 1, "1").figure("Cũ", 1, "2").figure("A", 8, "4").figure("Mới", 8, "8");
        }

        @ParameterizedTest
        @CsvSource({
                "SUM,    6, 3,  2, 2",
                "SUM,    7, 3,  2, 3",
                "SUM,    8, 15, 3, 3",
                "WORST,  8, 11, 3, 3",
                "LATEST, 6, 3,  2, 2",
                "LATEST, 7, 1,  1, 2",
                "LATEST, 8, 12, 2, 2"})
        void aMergedWardCountsForTheMonthsItLivedExceptWhereOnlyTheNewestCounts(Accumulation accumulation, int asOf, String value, int reported, int expected) {
            var standing = merged(accumulation).standing(asOf);

            assertValue(standing, value);
            assertThat(standing.reported()).isEqualTo(reported);
            assertThat(standing.expected()).isEqualTo(expected);
        }

        @Test
        void aWardIsActiveInTheMonthOnWhoseLastDayItIsValid() {
            var papers = Papers.of(numberAtLeast("10")).wards("A").ward("Cuối", "1981-01-01", "2023-01-31").ward("Qua", "1981-01-01", "2023-02-01");

            assertThat(papers.standing(1).missing()).containsExactly("A", "Qua");
        }

        @Test
        void missingWardsComeInTheOrderOfTheUnits() {
            var standing = Papers.of(numberAtLeast("10")).wards("Hàng Trống", "Cửa Đông", "Hàng Bạc").figure("Cửa Đông", 1, "1").standing(1);

            assertThat(standing.missing()).containsExactly("Hàng Trống", "Hàng Bạc");
            assertThat(standing.reported()).isEqualTo(1);
            assertThat(standing.expected()).isEqualTo(3);
        }

        @Test
        void theDistrictAloneAnswersItsOwnTargets() {
            var standing = Papers.of(numberAtLeast("10").byTheDistrict()).wards("A").figure("Q", 1, "3").figure("A", 1, "100").standing(1);

            assertValue(standing, "3");
            assertThat(standing.expected()).isEqualTo(1);
        }

        @Test
        void aDistrictWithoutWardsHasNoData() {
            var standing = Papers.of(numberAtLeast("10")).standing(1);

            assertThat(standing.verdict()).isEqualTo(Verdict.NO_DATA);
            assertThat(standing.expected()).isZero();
        }
    }

    @Nested
    class District {

        @ParameterizedTest
        @CsvSource({
                "SUM,   AT_LEAST, 90.0900900901, EXCEEDED",
                "MEAN,  AT_LEAST, 93.3333333333, EXCEEDED",
                "WORST, AT_LEAST, 90,            MET",
                "WORST, AT_MOST,  100,           BEHIND"})
        void percentagesAreAveragedOnlyWhenTheTargetSaysSo(Consolidation consolidation, String direction, String value, Verdict verdict) {
            var demand = direction.equals("AT_LEAST") ? shareAtLeast("90") : shareAtMost("90");
            var standing = Papers.of(demand.over(Accumulation.LATEST).across(consolidation)).wards("A", "B", "C")
                    .share("A", 1, "90", "100").share("B", 1, "900", "1000").share("C", 1, "10", "10").standing(1);

            assertValue(standing, value);
            assertThat(standing.verdict()).isEqualTo(verdict);
        }

        @Test
        void aSumOfSharesShowsItsNumeratorAndDenominatorAndAMeanHasNone() {
            var summed = Papers.of(shareAtLeast("90")).wards("A", "B").share("A", 1, "90", "100").share("B", 1, "900", "1000").standing(1);
            var mean = Papers.of(shareAtLeast("90").across(Consolidation.MEAN)).wards("A", "B").share("A", 1, "90", "100").share("B", 1, "900", "1000").standing(1);

            assertThat(summed.numerator()).isEqualByComparingTo("990");
            assertThat(summed.denominator()).isEqualByComparingTo("1100");
            assertThat(mean.numerator()).isNull();
            assertThat(mean.denominator()).isNull();
        }

        @ParameterizedTest
        @CsvSource({"SUM, 12", "MEAN, 4", "WORST, 1"})
        void numbersAreJoinedAsTheTargetSays(Consolidation consolidation, String value) {
            var standing = Papers.of(numberAtLeast("10").across(consolidation)).wards("A", "B", "C", "D")
                    .figure("A", 1, "1").figure("B", 1, "4").figure("C", 1, "7").standing(1);

            assertValue(standing, value);
            assertThat(standing.numerator()).isNull();
        }

        @ParameterizedTest
        @CsvSource({"MEAN, 50", "WORST, 50", "SUM, 80"})
        void aWardWithoutCasesIsPassedOverByMeanAndWorst(Consolidation consolidation, String value) {
            var standing = Papers.of(shareAtLeast("40").across(consolidation)).wards("A", "B").share("A", 1, "5", "10").share("B", 1, "3", "0").standing(1);

            assertValue(standing, value);
            assertThat(standing.reported()).isEqualTo(2);
        }

        @ParameterizedTest
        @EnumSource(Consolidation.class)
        void withoutAnyCaseThereIsNoValue(Consolidation consolidation) {
            var standing = Papers.of(shareAtLeast("40").across(consolidation)).wards("A").share("A", 1, "0", "0").standing(1);

            assertThat(standing.verdict()).isEqualTo(Verdict.NO_DATA);
            assertThat(standing.reported()).isEqualTo(1);
        }
    }

    @Nested
    class Change {

        @Test
        void fortySevenAfterSeventyNineIsExceeded() {
            var standing = Papers.of(numberAtMost("-5").asChange()).wards("A", "B")
                    .lastYear("A", 1, "50").lastYear("B", 1, "29").lastYear("A", 2, "1000").figure("A", 1, "30").figure("B", 1, "17").standing(1);

            assertValue(standing, "-40.5063291139");
            assertThat(standing.verdict()).isEqualTo(Verdict.EXCEEDED);
        }

        @Test
        void afterNothingThereIsNoChange() {
            var papers = Papers.of(numberAtMost("-5").asChange()).wards("A").figure("A", 1, "3");

            assertThat(papers.standing(1).verdict()).isEqualTo(Verdict.NO_DATA);
            assertThat(papers.lastYear("A", 1, "0").standing(1).verdict()).isEqualTo(Verdict.NO_DATA);
        }

        @Test
        void theYearBeforeIsScoredOverTheWardsOfThatYear() {
            var standing = Papers.of(numberAtMost("0").asChange().over(Accumulation.LATEST)).wards("A").ward("Cũ", "1981-01-01", "2023-01-01")
                    .lastYear("A", 1, "10").lastYear("Cũ", 1, "10").figure("A", 1, "15").standing(1);

            assertValue(standing, "-25");
            assertThat(standing.expected()).isEqualTo(1);
        }

        @Test
        void sharesChangeInPercentOfTheShareBefore() {
            var standing = Papers.of(shareAtLeast("20").asChange()).wards("A")
                    .figure("A", YearMonth.of(2022, 1), "T", "1", "3").share("A", 1, "4", "10").standing(1);

            assertValue(standing, "20");
            assertThat(standing.verdict()).isEqualTo(Verdict.MET);
            assertThat(standing.numerator()).isNull();
        }
    }

    @Nested
    class Verdicts {

        @Test
        void nearlyIsNotReached() {
            var standing = Papers.of(numberAtLeast("95").over(Accumulation.LATEST)).wards("A").figure("A", 12, "94.996").accepted("A", 1, 12).standing(12);

            assertThat(standing.verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(standing.reason()).contains("94,996/95");
        }

        @Test
        void aThirdIsComparedUnrounded() {
            var goal = "33.33333333333333333333333333333333333333333333333333";

            assertThat(Papers.of(shareAtLeast(goal + "3")).wards("A").share("A", 1, "1", "3").standing(1).verdict()).isEqualTo(Verdict.EXCEEDED);
            assertThat(Papers.of(shareAtMost(goal + "3").over(Accumulation.LATEST)).wards("A").share("A", 1, "1", "3").standing(1).verdict()).isEqualTo(Verdict.BEHIND);
        }

        @Test
        void aLimitIsHeldUntilTheYearIsOver() {
            var papers = Papers.of(numberAtMost("0").over(Accumulation.WORST).across(Consolidation.WORST)).wards("A", "B");
            for (var month = 1; month <= 12; month++) {
                papers.figure("A", month, "0").figure("B", month, "0");
            }

            assertThat(papers.standing(6).verdict()).isEqualTo(Verdict.HELD);
            assertThat(papers.standing(12).verdict()).isEqualTo(Verdict.MET);
        }

        @Test
        void aLimitIsBrokenFromTheMonthOfTheBreachOn() {
            var papers = Papers.of(numberAtMost("0").over(Accumulation.WORST).across(Consolidation.WORST)).wards("A");
            for (var month = 1; month <= 12; month++) {
                papers.figure("A", month, month == 5 ? "1" : "0");
            }

            assertThat(papers.standing(4).verdict()).isEqualTo(Verdict.HELD);
            assertThat(papers.standing(5).verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(papers.standing(11).verdict()).isEqualTo(Verdict.NOT_MET);
        }

        @Test
        void aLimitStaysHeldInDecemberWhileAReportIsMissing() {
            var standing = Papers.of(numberAtMost("12")).wards("A", "B").figure("A", 12, "3").accepted("A", 1, 12).accepted("B", 1, 11).standing(12);

            assertThat(standing.verdict()).isEqualTo(Verdict.HELD);
        }

        @Test
        void aYearlyLimitIsGuardedToo() {
            var papers = Papers.of(numberAtMost("12")).wards("A").figure("A", 1, "12").figure("A", 2, "1");

            assertThat(papers.standing(1).verdict()).isEqualTo(Verdict.HELD);
            assertThat(papers.standing(2).verdict()).isEqualTo(Verdict.NOT_MET);
        }

        @Test
        void aLimitOnASumOfSharesIsNotGuarded() {
            var papers = Papers.of(shareAtMost("10")).wards("A").share("A", 1, "2", "10").share("A", 2, "0", "10");

            assertThat(papers.standing(1).verdict()).isEqualTo(Verdict.BEHIND);
            assertThat(papers.standing(2).verdict()).isEqualTo(Verdict.MET);
        }

        @Test
        void aGrowingSumIsExceededThoughAWardIsMissing() {
            var standing = Papers.of(numberAtLeast("100")).wards("A", "B").figure("A", 7, "104").standing(7);

            assertThat(standing.verdict()).isEqualTo(Verdict.EXCEEDED);
        }

        @Test
        void seventeenOfEighteenWardsArePending() {
            var papers = Papers.of(shareAtLeast("90").over(Accumulation.LATEST));
            for (var ward = 1; ward <= 18; ward++) {
                papers.wards("P" + ward);
                if (ward != 5) {
                    papers.share("P" + ward, 3, "95", "100");
                }
            }

            assertThat(papers.standing(3).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(papers.standing(3).reason()).contains("17/18 phường").contains("P5");
            assertThat(papers.share("P5", 1, "95", "100").standing(3).verdict()).isEqualTo(Verdict.EXCEEDED);
        }

        @Test
        void aSumOfSharesIsPendingWhileAReportOfAnyMonthIsMissing() {
            var papers = Papers.of(shareAtLeast("90")).wards("A").share("A", 1, "95", "100").share("A", 3, "95", "100");

            assertThat(papers.standing(3).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(papers.accepted("A", 2, 2).standing(3).verdict()).isEqualTo(Verdict.EXCEEDED);
        }

        @Test
        void noReportIsDueFromAWardThatNoLongerOrNotYetExists() {
            var standing = Papers.of(shareAtLeast("90")).ward("Cũ", "1981-01-01", "2023-03-01").ward("Mới", "2023-03-01", null)
                    .share("Cũ", 1, "9", "10").accepted("Cũ", 1, 2).share("Mới", 3, "9", "10").standing(3);

            assertThat(standing.verdict()).isEqualTo(Verdict.MET);
        }

        @ParameterizedTest
        @CsvSource({"61, 6, ON_TRACK", "60, 6, ON_TRACK", "59, 6, BEHIND", "59.999, 6, BEHIND", "119, 12, BEHIND", "10, 1, ON_TRACK"})
        void theYearsGoalGrowsByATwelfthAMonth(String value, int month, Verdict verdict) {
            assertThat(Papers.of(numberAtLeast("120")).wards("A").figure("A", month, value).standing(month).verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"AT_LEAST, -5", "AT_MOST, -50"})
        void whatCannotGrowTowardsAPositiveGoalHasNoPace(String direction, String assigned) {
            var demand = direction.equals("AT_LEAST") ? numberAtLeast(assigned) : numberAtMost(assigned);
            var standing = Papers.of(demand.asChange()).wards("A").lastYear("A", 1, "10").figure("A", 1, "8").standing(1);

            assertThat(standing.verdict()).isEqualTo(Verdict.BEHIND);
        }

        @Test
        void theYearIsOverWhenEveryReportOfItIsAccepted() {
            var papers = Papers.of(numberAtLeast("120").over(Accumulation.LATEST)).wards("A").figure("A", 12, "119").accepted("A", 2, 11);

            assertThat(papers.standing(12).verdict()).isEqualTo(Verdict.BEHIND);
            assertThat(papers.accepted("A", 1, 1).standing(12).verdict()).isEqualTo(Verdict.NOT_MET);
        }

        @ParameterizedTest
        @CsvSource(nullValues = "none", value = {
                "AT_LEAST, 100, none, EXCEEDED, none",
                "AT_LEAST, 101, none, MET,      none",
                "AT_LEAST, 100, 101,  EXCEEDED, true",
                "AT_LEAST, 100, 102,  MET,      false",
                "AT_LEAST, 101, 102,  MET,      false",
                "AT_LEAST, 102, 103,  ON_TRACK, false",
                "AT_MOST,  102, none, EXCEEDED, none",
                "AT_MOST,  101, none, MET,      none",
                "AT_MOST,  102, 101,  EXCEEDED, true",
                "AT_MOST,  102, 100,  MET,      false",
                "AT_MOST,  100, 99,   BEHIND,   false"})
        void aStretchIsWhatItTakesToExceed(String direction, String assigned, String stretch, Verdict verdict, Boolean stretchReached) {
            var demand = (direction.equals("AT_LEAST") ? numberAtLeast(assigned) : numberAtMost(assigned)).over(Accumulation.LATEST);
            var standing = Papers.of(stretch == null ? demand : demand.stretch(stretch)).wards("A").figure("A", 11, "101").standing(11);

            assertThat(standing.verdict()).isEqualTo(verdict);
            assertThat(standing.stretchReached()).isEqualTo(stretchReached);
        }

        @Test
        void withoutDataNothingElseIsAsked() {
            var standing = Papers.of(numberAtLeast(null).stretch("5")).wards("A").standing(1);

            assertThat(standing.verdict()).isEqualTo(Verdict.NO_DATA);
            assertThat(standing.stretchReached()).isNull();
        }

        @Test
        void whatWasNotAssignedIsNotAssessed() {
            assertThat(Papers.of(numberAtLeast(null)).wards("A").figure("A", 1, "7").standing(1).verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        }

        @Test
        void onlyExceededAndMetAreCompleted() {
            assertThat(Verdict.values()).filteredOn(Verdict::isCompleted).containsExactly(Verdict.EXCEEDED, Verdict.MET);
            assertThat(Verdict.PENDING.words()).isEqualTo("chờ đủ số liệu");
        }
    }

    @Nested
    class OneWard {

        @Test
        void isJudgedByItsAllocationAndHasNoStretch() {
            var papers = Papers.of(numberAtLeast("100").stretch("120")).wards("A", "B").assigned("A", "T", "10").figure("A", 1, "11").figure("B", 1, "99");
            var standing = papers.wardStanding("A", 1);

            assertValue(standing, "11");
            assertThat(standing.assigned()).isEqualByComparingTo("10");
            assertThat(standing.stretch()).isNull();
            assertThat(standing.verdict()).isEqualTo(Verdict.EXCEEDED);
            assertThat(standing.expected()).isEqualTo(1);
        }

        @Test
        void merelyContributesToASumOfWhichItWasAllocatedNothing() {
            var papers = Papers.of(numberAtLeast("100")).wards("A", "B").figure("A", 1, "11");

            assertThat(papers.wardStanding("A", 1).verdict()).isEqualTo(Verdict.NOT_ASSESSED);
            assertThat(papers.wardStanding("B", 1).verdict()).isEqualTo(Verdict.NO_DATA);
            assertThat(papers.scoring().ward("A", month(1)).completion()).hasToString("0/0");
            assertThat(papers.scoring().ward("B", month(1)).completion()).hasToString("0/1");
        }

        @ParameterizedTest
        @EnumSource(value = Consolidation.class, names = {"MEAN", "WORST"})
        void isHeldToTheDistrictsGoalWhereNothingIsSummed(Consolidation consolidation) {
            var standing = Papers.of(numberAtLeast("10").stretch("12").across(consolidation)).wards("A").figure("A", 1, "11").wardStanding("A", 1);

            assertThat(standing.verdict()).isEqualTo(Verdict.MET);
            assertThat(standing.stretch()).isEqualByComparingTo("12");
        }

        @Test
        void isHeldToTheDistrictsShare() {
            var standing = Papers.of(shareAtLeast("90").stretch("95")).wards("A", "B").share("A", 1, "96", "100").share("B", 1, "1", "100").wardStanding("A", 1);

            assertThat(standing.verdict()).isEqualTo(Verdict.EXCEEDED);
        }

        @Test
        void doesNotSeeWhatTheDistrictReports() {
            var papers = Papers.of(numberAtLeast("10").byTheDistrict()).wards("A").figure("Q", 1, "10");

            assertThat(papers.scoring().ward("A", month(1)).standings()).isEmpty();
            assertThat(papers.scoring().wards("T", month(1))).isEmpty();
        }

        @Test
        void hasNoNewestFigureOnceItIsMergedAway() {
            var papers = Papers.of(shareAtLeast("90").over(Accumulation.LATEST)).ward("Cũ", "1981-01-01", "2023-07-01").share("Cũ", 1, "9", "10");

            assertThat(papers.wardStanding("Cũ", 6).verdict()).isEqualTo(Verdict.MET);
            assertThat(papers.wardStanding("Cũ", 7).verdict()).isEqualTo(Verdict.NO_DATA);
            assertThat(papers.wardStanding("Cũ", 7).expected()).isZero();
        }
    }

    @Nested
    class Board {

        private final Papers papers = Papers.of(
                        numberAtLeast("10").called("A-1", "A"), numberAtLeast("10").called("A-2", "A").stretch("20"),
                        numberAtLeast("10").called("B-1", "B"), numberAtLeast("10").called("B-2", "B"),
                        numberAtLeast("10").called("B-3", "B").withdrawn(),
                        numberAtLeast(null).called("C-1", "C"),
                        numberAtLeast("10").called("D-1", "D").withdrawn())
                .wards("A")
                .figure("A", month(1), "A-1", "11", null).figure("A", month(1), "A-2", "11", null).figure("A", month(1), "B-1", "11", null)
                .figure("A", month(1), "B-3", "11", null).figure("A", month(1), "C-1", "11", null);

        @Test
        void countsActiveTargetsThatSomebodyIsJudgedBy() {
            var board = papers.board(1);

            assertThat(board.completion()).isEqualTo(new Completion(2, 1, 4)).hasToString("3/4");
            assertThat(board.tally().of(Verdict.EXCEEDED)).isEqualTo(2);
            assertThat(board.tally().of(Verdict.NO_DATA)).isEqualTo(1);
            assertThat(board.tally().of(Verdict.NOT_ASSESSED)).isEqualTo(1);
            assertThat(board.tally().of(Verdict.BEHIND)).isZero();
            assertThat(board.standings()).extracting(standing -> standing.target().code()).containsExactly("A-1", "A-2", "B-1", "B-2", "C-1");
        }

        @Test
        void aGroupIsCompletedWhenAllOfItsTargetsAre() {
            var board = papers.board(1);

            assertThat(board.completedGroups()).extracting(group -> group.group().code()).containsExactly("A");
            assertThat(board.groups()).extracting(group -> group.completion().toString()).containsExactly("2/2", "1/2", "0/0");
        }

        @Test
        void aGroupOfWhichNothingIsJudgedDoesNotCount() {
            assertThat(papers.board(1).groupCompletion()).isEqualTo(new GroupCompletion(1, 2)).hasToString("1/2");
        }

        @Test
        void findsAStandingByItsTarget() {
            assertThat(papers.board(1).standing("A-1")).isPresent();
            assertThat(papers.board(1).standing("B-3")).isEmpty();
        }

        @Test
        void aWithdrawnTargetStaysReadable() {
            assertThat(papers.scoring().districtCourse("B-3", month(3))).hasSize(3).extracting(Standing::value).containsOnly(new BigDecimal("11"));
        }

        @Test
        void aCourseTellsEachMonthAsOfItself() {
            var course = Papers.of(numberAtLeast("10")).wards("A").figure("A", 1, "4").figure("A", 3, "8").scoring().districtCourse("T", month(3));

            assertThat(course).extracting(Standing::asOf).containsExactly(month(1), month(2), month(3));
            assertThat(course).extracting(Standing::value).containsExactly(new BigDecimal("4"), new BigDecimal("4"), new BigDecimal("12"));
            assertThat(course).extracting(Standing::verdict).containsExactly(Verdict.ON_TRACK, Verdict.ON_TRACK, Verdict.EXCEEDED);
        }

        @Test
        void belongsToAMonthOfItsYear() {
            assertThatThrownBy(() -> papers.scoring().district(YearMonth.of(2024, 1))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WhatCannotBe {

        @Test
        void aNegativeFigure() {
            assertThatThrownBy(() -> Papers.of(numberAtLeast("1")).figure("A", 1, "-1")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void twoFiguresOfOneUnitMonthAndTarget() {
            assertThatThrownBy(Papers.of(numberAtLeast("1")).wards("A").figure("A", 1, "1").figure("A", 1, "1")::scoring)
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void moreCompletedThanThereAre() {
            assertThatThrownBy(() -> new Completion(2, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aVerdictThatIsLeftOutOfATally() {
            assertThat(new Tally(new EnumMap<>(Verdict.class)).counts()).containsOnlyKeys(Verdict.values()).containsValue(0);
        }
    }

    /** The blank before a percent sign does not break; it is written as a plain one here. */
    @Nested
    class Reasons {

        private void assertReason(Standing standing, String reason) {
            assertThat(standing.reason().replace('\u00A0', ' ')).isEqualTo(reason);
        }

        @Test
        void tellHowFarTheStretchIs() {
            assertReason(Papers.of(numberAtLeast("185000").stretch("200000").in("triệu đồng")).wards("A").figure("A", 1, "187220").standing(1),
                    "Lũy kế 187.220/185.000 triệu đồng: đạt 101,2 %, chưa tới mức phấn đấu 200.000");
        }

        @Test
        void tellThatItIsExceeded() {
            assertReason(Papers.of(numberAtLeast("100")).wards("A").figure("A", 1, "104").standing(1), "Lũy kế 104/100 hộ: đạt 104 %, vượt mức giao");
            assertReason(Papers.of(shareAtLeast("90").stretch("95")).wards("A").share("A", 1, "96", "100").standing(1),
                    "Lũy kế 96 % (96/100), giao ít nhất 90 %: đã tới mức phấn đấu 95 %");
        }

        @Test
        void tellThatItIsJustMet() {
            assertReason(Papers.of(numberAtLeast("36").over(Accumulation.LATEST).in("tuyến")).wards("A").figure("A", 1, "36").standing(1),
                    "Mới nhất 36/36 tuyến: đạt 100 %, đúng mức giao");
            assertReason(Papers.of(numberAtMost("0").over(Accumulation.LATEST)).wards("A").figure("A", 1, "0").standing(1),
                    "Mới nhất 0 hộ, giao không quá 0 hộ: đạt đúng mức giao");
        }

        @Test
        void tellNumeratorAndDenominatorOfAShare() {
            assertReason(Papers.of(shareAtLeast("90").stretch("95").in("% dân số")).wards("A", "B", "C")
                            .share("A", 1, "90", "100").share("B", 1, "900", "1000").share("C", 1, "10", "10").standing(1),
                    "Lũy kế 90,1 % dân số (1.000/1.110), giao ít nhất 90 % dân số: đạt mức giao, chưa tới mức phấn đấu 95 %");
        }

        @Test
        void tellWhatIsNeededToKeepThePace() {
            assertReason(Papers.of(numberAtLeast("120")).wards("A").figure("A", 6, "61").standing(6),
                    "Lũy kế 61/120 hộ: đúng tiến độ, cần 60 đến hết tháng 6 theo tiến độ");
            assertReason(Papers.of(numberAtLeast("120")).wards("A", "Hàng Bạc").figure("A", 6, "59.96").standing(6),
                    "Lũy kế 59,96/120 hộ: chậm tiến độ, cần 60 đến hết tháng 6 theo tiến độ; mới có 1/2 phường; chưa có: Hàng Bạc");
        }

        @Test
        void tellWhichWardIsMissing() {
            assertReason(Papers.of(shareAtLeast("90").over(Accumulation.LATEST)).wards("A", "Hàng Bạc").share("A", 1, "95", "100").standing(1),
                    "Mới nhất 95 % (95/100), giao ít nhất 90 %: đã tới mức giao nhưng chưa đủ số liệu; mới có 1/2 phường; chưa có: Hàng Bạc");
        }

        @Test
        void tellWhichReportsAreAwaited() {
            var papers = Papers.of(shareAtLeast("90")).wards("A", "B", "C").share("A", 1, "95", "100").share("B", 1, "95", "100").share("C", 1, "95", "100");

            assertReason(papers.standing(2), "Lũy kế 95 % (285/300), giao ít nhất 90 %: đã tới mức giao nhưng chưa đủ số liệu; chờ báo cáo tháng 2 của cả 3 phường");
            assertReason(papers.accepted("B", 2, 3).accepted("C", 2, 2).standing(3),
                    "Lũy kế 95 % (285/300), giao ít nhất 90 %: đã tới mức giao nhưng chưa đủ số liệu; chờ báo cáo tháng 2, 3 của A; tháng 3 của C");
        }

        @Test
        void tellTheMonthInWhichALimitWasBroken() {
            var papers = Papers.of(numberAtMost("0").over(Accumulation.WORST).across(Consolidation.WORST).in("vụ")).wards("A", "Hàng Bạc")
                    .figure("A", 5, "0").figure("Hàng Bạc", 5, "1").figure("A", 8, "3").assigned("Hàng Bạc", "T", "0");

            assertReason(papers.standing(6), "Tháng 5 ở Hàng Bạc có 1 vụ, vượt mức 0");
            assertReason(papers.standing(9), "Tháng 5 ở Hàng Bạc có 1 vụ, vượt mức 0; đến tháng 9 là 3 vụ");
            assertReason(papers.wardStanding("Hàng Bạc", 6), "Tháng 5 có 1 vụ, vượt mức 0");
        }

        @Test
        void tellTheShareThatWasTooLow() {
            var papers = Papers.of(shareAtLeast("90").over(Accumulation.WORST)).wards("A", "B").share("A", 1, "44", "50").share("B", 1, "45", "50");

            assertReason(papers.assigned("A", "T", "90").wardStanding("A", 1), "Tháng 1 chỉ có 88 % (44/50), dưới mức 90 %");
            assertReason(papers.standing(1), "Cộng tháng kém nhất đến tháng 1 là 89 % (89/100), dưới mức 90 %");
        }

        @Test
        void tellSinceWhenASumIsTooHigh() {
            assertReason(Papers.of(numberAtMost("12").in("đơn")).wards("A").figure("A", 2, "13").figure("A", 3, "4").standing(3),
                    "Lũy kế đến tháng 2 là 13 đơn, vượt mức 12; đến tháng 3 là 17 đơn");
        }

        @Test
        void tellThatALimitIsHeld() {
            assertReason(Papers.of(numberAtMost("0").over(Accumulation.WORST).in("vụ")).wards("A").figure("A", 1, "0").standing(1),
                    "Tháng kém nhất 0 vụ, giao không quá 0 vụ: đang giữ được mức giao, chốt khi đủ báo cáo cả năm");
        }

        @Test
        void tellWhatAChangeComparesWith() {
            assertReason(Papers.of(numberAtMost("-5").asChange().in("% thay đổi")).wards("A").lastYear("A", 1, "79").figure("A", 1, "47").standing(1),
                    "So với cùng kỳ -40,5 % (47 so với 79), giao không quá -5 %: tốt hơn mức giao");
        }

        @Test
        void tellWhoseValueIsTheWorstAndWhenItIsAMean() {
            assertReason(Papers.of(shareAtMost("5").over(Accumulation.LATEST).across(Consolidation.WORST)).wards("A", "Hàng Bạc")
                            .share("A", 1, "1", "100").share("Hàng Bạc", 1, "7", "100").standing(1),
                    "Mới nhất ở phường kém nhất là 7 % (7/100, Hàng Bạc), giao không quá 5 %: còn trên mức giao");
            assertReason(Papers.of(shareAtLeast("50").over(Accumulation.LATEST).across(Consolidation.MEAN)).wards("A", "B")
                            .share("A", 1, "50", "100").share("B", 1, "2", "3").standing(1),
                    "Mới nhất bình quân 58,3 %, giao ít nhất 50 %: vượt mức giao");
        }

        @Test
        void tellThatTheYearIsLost() {
            assertReason(Papers.of(numberAtLeast("120").over(Accumulation.LATEST)).wards("A").figure("A", 12, "119").accepted("A", 1, 11).standing(12),
                    "Mới nhất 119/120 hộ: hết năm chưa tới mức giao");
        }

        @Test
        void tellWhyThereIsNothingToTell() {
            assertReason(Papers.of(numberAtLeast("5")).standing(6), "Không có phường nào phải báo cáo đến tháng 6, giao ít nhất 5 hộ");
            assertReason(Papers.of(numberAtLeast("5")).wards("A", "B").standing(6), "Chưa phường nào có số liệu đến tháng 6, giao ít nhất 5 hộ");
            assertReason(Papers.of(numberAtLeast("5").byTheDistrict()).standing(6), "Q chưa có số liệu đến tháng 6, giao ít nhất 5 hộ");
            assertReason(Papers.of(shareAtLeast("5")).wards("A").share("A", 1, "0", "0").standing(1), "Mẫu số bằng 0 đến tháng 1, chưa tính được tỷ lệ, giao ít nhất 5 %");
            assertReason(Papers.of(numberAtMost("-5").asChange()).wards("A").figure("A", 1, "3").standing(1),
                    "Đến tháng 1 là 3, chưa có số liệu cùng kỳ năm trước để so, giao không quá -5 %");
            assertReason(Papers.of(numberAtMost("-5").asChange()).wards("A").lastYear("A", 1, "0").figure("A", 1, "3").standing(1),
                    "Đến tháng 1 là 3, cùng kỳ năm trước bằng 0 nên không so được, giao không quá -5 %");
        }

        @Test
        void tellThatNobodyIsJudged() {
            assertReason(Papers.of(numberAtLeast("100")).wards("A").figure("A", 1, "11").wardStanding("A", 1), "Lũy kế 11 hộ: không được giao mức nào nên không đánh giá");
        }
    }
}
