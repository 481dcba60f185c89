package vn.danvankheo.reminder;

import java.util.List;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.danvankheo.account.People;
import vn.danvankheo.account.Person;
import vn.danvankheo.account.Role;

/** Người được nhắc: whom a reminder of a district reaches. */
record Readership(List<Person> people) {

    /** Whoever files for a unit: the ward's cadres, or the staff for the district itself. */
    List<Long> filingFor(long unit) {
        return those(person -> person.unitId() == unit && (person.role() == Role.WARD_CADRE || person.role() == Role.DISTRICT_STAFF));
    }

    List<Long> staff() {
        return those(person -> person.role() == Role.DISTRICT_STAFF);
    }

    List<Long> leaders() {
        return those(person -> person.role() == Role.LEADER);
    }

    private List<Long> those(Predicate<Person> wanted) {
        return people.stream().filter(wanted).map(Person::accountId).distinct().toList();
    }

    @Component
    @RequiredArgsConstructor
    static class Readerships {

        private final People people;

        Readership of(long district) {
            return new Readership(people.ofDistrict(district));
        }
    }
}
